/** What checking costs beside loading, in processor time of fresh processes: as it is when somebody runs `check`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const library = pathToFileURL(join(import.meta.dirname, '../../lib/compile.js')).href;

/** Prints the processor time of loading a catalogue and of all rules over it, and their ratio. */
export function reportShares(root: string): void {
  const loading = processorSeconds('load', root);
  const rules = processorSeconds('check', root) - loading;
  process.stdout.write(
    `  loading ${loading.toFixed(2)} s, rules ${rules.toFixed(2)} s of processor time: ${(rules / loading).toFixed(2)}\n`,
  );
}

/** The least of three runs of a function of the library: what disturbs a run only adds to it. */
function processorSeconds(name: 'load' | 'check', root: string): number {
  const program = `
    const library = await import(${JSON.stringify(library)});
    const before = process.cpuUsage();
    library.${name}(${JSON.stringify(root)});
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1e6);`;
  const runs = Array.from({ length: 3 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    return Number(stdout);
  });
  return Math.min(...runs);
}
