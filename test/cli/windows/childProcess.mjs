/** `node:child_process`: what is started, is started from a path of this machine. */
import * as childProcess from 'node:child_process';
import { toHere } from './paths.mjs';

export const fork = (path, ...rest) => childProcess.fork(toHere(path), ...rest);
