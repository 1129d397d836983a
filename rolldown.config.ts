/**
 * Bundles the program into `lib/` – a few files load several times faster than the hundreds they are made of – and
 * the script of the site into one classic script, because modules do not load from `file://`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

const program = defineConfig({
  input: {
    compile: 'src/compile.ts',
    'cli/main': 'src/cli/main.ts',
    'cli/hand': 'src/cli/hand.ts',
    'render/handbooks/pressProcess': 'src/render/handbooks/pressProcess.ts',
  },
  platform: 'node',
  // Native, and large: they stay the packages that npm installed for this machine.
  external: [/^@myriaddreamin\//, /^@expo-google-fonts\//],
  // gray-matter's engines that evaluate code are replaced by refusals before anything is read.
  checks: { eval: false },
  plugins: [licences()],
  output: { dir: 'lib', format: 'esm', cleanDir: true, chunkFileNames: 'parts/[name]-[hash].js' },
});

const client = defineConfig({
  input: 'src/render/site/client/main.ts',
  platform: 'browser',
  // What the browsers inside the apps of cheap phones run: newer syntax is written in older words.
  transform: { target: ['chrome78', 'safari14.1', 'firefox78'] },
  output: { file: 'lib/client/find.js', format: 'iife', minify: true },
});

// The first empties the folder.
export default [program, client];

/** Writes `lib/LICENCES.txt`: what the licences of the bundled packages ask to be passed on. */
function licences(): Plugin {
  return {
    name: 'licences',
    writeBundle({ dir = 'lib' }, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
      const folders = modules.flatMap(
        (id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/')) ?? [],
      );
      const texts = [...new Set(folders)].sort().map((folder) => {
        const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
        const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
        return `${name}\n\n${file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : 'See its package.json.'}`;
      });
      writeFileSync(join(dir, 'LICENCES.txt'), texts.join(`\n\n${'-'.repeat(72)}\n\n`));
    },
  };
}
