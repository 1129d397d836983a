/**
 * Shows the program a Windows machine while it runs on another: `node --import …/preload.mjs bin/mingbai.js …`.
 * Its own modules get Windows's path, url and fs (paths `C:\…`, forbidden names, open files that cannot be moved);
 * its dependencies get the real ones. Threads and processes that it starts inherit it through NODE_OPTIONS.
 */
import { register } from 'node:module';
import { toWindows } from './paths.mjs';

register('./hooks.mjs', import.meta.url);
const cwd = process.cwd.bind(process);
process.cwd = () => toWindows(cwd());
Object.defineProperty(process, 'platform', { value: 'win32', configurable: true });
