/** Which catalogue a command is about, from what was typed. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../compile.js';
import { configFiles } from '../text/program.js';

/** A catalogue's folder, and the files in it that were asked for (none: all). */
export interface TargetFolder {
  readonly root: string;
  /** Paths below the root, with `/`; a folder ends with `/`. */
  readonly only: readonly string[];
}

function isCatalogue(folder: string): boolean {
  return configFiles.some((name) => existsSync(join(folder, name)));
}

/** A file that is a catalogue's configuration but for its name: as others spell it, or as Windows hides its ending. */
function misnamedConfig(folder: string): string | undefined {
  return readdirSync(folder)
    .sort()
    .find((name) => /^(?:catal(?:og|ogue|ouge|oge)|目录|配置|config)\.ya?ml(?:\.txt)?$/i.test(name));
}

/** The catalogue around a path: the nearest folder upwards that holds catalogue.yaml. */
function around(path: string): string | undefined {
  for (let at = path; ; at = dirname(at)) {
    if (isCatalogue(at)) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The folder of the catalogue typed; without one, of the catalogue here or in `catalogue/`. */
export function catalogueFolder(cwd: string, folder: string | undefined): string {
  return findTarget(cwd, folder === undefined ? [] : [folder]).root;
}

/** Finds the catalogue for the paths typed; without any, here or in `catalogue/`. */
export function findTarget(cwd: string, paths: readonly string[]): TargetFolder {
  if (paths.length === 0) {
    const root = [cwd, join(cwd, 'catalogue')].find(isCatalogue) ?? around(cwd);
    if (root !== undefined) return { root, only: [] };
    const misnamed = misnamedConfig(cwd);
    if (misnamed !== undefined) {
      throw new UsageError({
        zh: `这里没有 catalogue.yaml，却有“${misnamed}”：是它的话，把文件名改成 catalogue.yaml`,
        en: `There is no catalogue.yaml here, but “${misnamed}”: if that is meant, rename it to catalogue.yaml`,
      });
    }
    throw new UsageError({
      zh: '这里没有目录：找不到 catalogue.yaml。请写明文件夹，如 mingbai check 我的目录',
      en: 'There is no catalogue here: no catalogue.yaml. Name the folder, as in: mingbai check my-catalogue',
    });
  }
  const targets = paths.map((path) => locate(cwd, path));
  const [first] = targets as [{ root: string; path: string }];
  if (targets.some(({ root }) => root !== first.root)) {
    throw new UsageError({ zh: '这些文件不在同一个目录里', en: 'These files are not of one catalogue' });
  }
  const only = targets.map(({ path }) => path);
  return { root: first.root, only: only.includes('') ? [] : only };
}

function locate(cwd: string, path: string): { root: string; path: string } {
  const full = resolve(cwd, path);
  const facts = statSync(full, { throwIfNoEntry: false });
  if (!facts)
    throw new UsageError({ zh: `没有“${path}”这个文件或文件夹`, en: `There is no file or folder “${path}”` });
  const root = around(facts.isDirectory() ? full : dirname(full));
  if (root === undefined) {
    throw new UsageError({
      zh: `“${path}”不在目录里：它和上级文件夹里都没有 catalogue.yaml`,
      en: `“${path}” is not in a catalogue: neither it nor a folder above holds a catalogue.yaml`,
    });
  }
  const below = relative(root, full).split(sep).join('/').normalize('NFC');
  return { root, path: below !== '' && facts.isDirectory() ? `${below}/` : below };
}

/** About how many items a catalogue has: the Markdown files in it. What cannot be read is told when it is loaded. */
export function countItems(root: string): number {
  try {
    const paths = readdirSync(join(root, 'items'), { recursive: true, encoding: 'utf8' });
    return paths.filter((path) => path.endsWith('.md')).length;
  } catch {
    return 0;
  }
}

/** Whether a file of the catalogue is among those asked for. */
export function isAsked({ only }: TargetFolder, file: string): boolean {
  return (
    only.length === 0 || only.some((path) => (path.endsWith('/') ? file.startsWith(path) : file === path))
  );
}
