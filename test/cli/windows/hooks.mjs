/** Gives the program, and nothing else, the modules that stand beside this one in place of Node’s. */

const here = new URL('.', import.meta.url).href;
const program = new URL('../../../', import.meta.url).href;
const own = [`${program}bin/`, `${program}lib/`];
const stands = {
  'node:child_process': 'childProcess.mjs',
  'node:fs': 'fs.mjs',
  'node:module': 'module.mjs',
  'node:path': 'path.mjs',
  'node:url': 'url.mjs',
  fs: 'fs.mjs',
  path: 'path.mjs',
  '@myriaddreamin/typst-ts-node-compiler': 'typst.mjs',
};

/** Where a module is found; see Node’s documentation of customization hooks. */
export async function resolve(name, context, next) {
  const file = own.some((folder) => context.parentURL?.startsWith(folder)) ? stands[name] : undefined;
  return file ? { url: here + file, shortCircuit: true } : next(name, context);
}
