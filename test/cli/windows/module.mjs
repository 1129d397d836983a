/** `node:module`: what is found, is found at a path of Windows. */
import * as module from 'node:module';
import { toWindows } from './paths.mjs';

export const { isBuiltin } = module;

/** `require` of a file of the program. */
export function createRequire(from) {
  const required = module.createRequire(from);
  return Object.assign((name) => required(name), { resolve: (name) => toWindows(required.resolve(name)) });
}
