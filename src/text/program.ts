/** Where the program's own files are, and the files by which it knows its outputs and catalogues. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the program's package.json; bundled, a module does not lie where its source does. */
const programFolder = ((): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();

/** The file in an output folder that says which folders in it are the program's to replace. */
export const outputMarker = '.mingbai';

/** The file that makes a folder a catalogue, by the names it may have: where both are there, the first is read. */
export const configFiles: readonly string[] = ['catalogue.yaml', 'catalogue.yml'];

/** Whether what has this name in a catalogue's folder is no part of it: hidden files, and what npm installs. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** The full path of a file or folder of the program, written from its package's folder: `templates/site`. */
export function programPath(path: string): string {
  return join(programFolder, path);
}

/** A compiled part that another thread or process can run, from `lib/`; undefined where the source itself is being run. */
export function compiledPart(path: string): string | undefined {
  const running = import.meta.dirname.startsWith(programPath('lib'));
  return running ? programPath(`lib/${path}`) : undefined;
}
