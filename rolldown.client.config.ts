/** Bundles the script of the site into one classic script: modules do not load from `file://`. */
import { defineConfig } from 'rolldown';

export default defineConfig({
  input: 'src/render/site/client/main.ts',
  platform: 'browser',
  // What the browsers inside the apps of cheap phones run: newer syntax is written in older words.
  transform: { target: ['chrome78', 'safari14.1', 'firefox78'] },
  output: { file: 'lib/client/find.js', format: 'iife', minify: true },
});
