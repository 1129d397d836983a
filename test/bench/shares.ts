/** What checking costs beside loading, in processor time of one process. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The compiled library, as far as it is timed. */
interface Library {
  load(root: string): unknown;
  check(root: string): unknown;
}

const library = pathToFileURL(join(import.meta.dirname, '../../lib/compile.js')).href;

/** Prints the processor time of loading a catalogue and of all rules over it, and their ratio. */
export async function reportShares(root: string): Promise<void> {
  const { load, check } = (await import(library)) as Library;
  check(root);
  const loading = processorSeconds(() => load(root));
  const rules = processorSeconds(() => check(root)) - loading;
  process.stdout.write(
    `  loading ${loading.toFixed(2)} s, rules ${rules.toFixed(2)} s of processor time: ${(rules / loading).toFixed(2)}\n`,
  );
}

function processorSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
