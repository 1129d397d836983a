/** `node:url` as on Windows. */
import * as url from 'node:url';

export const pathToFileURL = (path, options) => url.pathToFileURL(path, { windows: true, ...options });
export const fileURLToPath = (address) =>
  url.fileURLToPath(String(address).replace(/^file:\/\/\/(?!C:)/, 'file:///C:/'), { windows: true });
