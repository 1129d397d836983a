/** The files an item refers to: are they there, and inside the catalogue? */
import type { Item } from '../model/item.js';
import type { Finding } from '../text/diagnostic.js';
import type { FieldPath } from '../text/source.js';
import { yamlWord } from '../text/yamlWord.js';
import type { MeantFile } from './nearFile.js';

/** A reference to a file below `files/`, and where it stands in the item. */
export interface FileReference {
  readonly path: FieldPath;
  readonly target: string;
}

/** Every file an item refers to in its front matter. */
export function fileReferences(item: Pick<Partial<Item>, 'materials' | 'result'>): FileReference[] {
  const found: FileReference[] = [];
  const add = (path: FieldPath, target: string | undefined): void => {
    if (target !== undefined) found.push({ path, target });
  };
  for (const [i, material] of (item.materials ?? []).entries()) {
    add(['materials', i, 'form'], material.form);
    add(['materials', i, 'sample'], material.sample);
    for (const [j, mistake] of (material.mistakes ?? []).entries()) {
      add(['materials', i, 'mistakes', j, 'picture'], mistake.picture);
    }
  }
  add(['result', 'sample'], item.result?.sample);
  return found;
}

/** Whether a path could lead out of the folder it is taken from. */
function escapes(path: string): boolean {
  return /^(?:[/\\~]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..') || path.includes('\0');
}

/** The faults of an item's file references. `files`: the paths there are below `files/`; `meant`: which a wrong one means. */
export function checkFiles(
  file: string,
  item: string,
  references: readonly FileReference[],
  files: ReadonlyMap<string, unknown>,
  meant: (path: string) => MeantFile | undefined,
): Finding[] {
  return references.flatMap(({ path, target }): Finding[] => {
    const place = { file, item, path };
    // A path that begins with the folder itself, as a site's would.
    const within = /^[/\\]+files[/\\]+(.+)$/i.exec(target)?.[1];
    if (within !== undefined && !escapes(within)) return [fromRoot(place, target, within, meant(target))];
    if (escapes(target)) {
      const name = target.slice(Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1);
      const near = [...files.keys()].find((one) => one.slice(one.lastIndexOf('/') + 1) === name);
      return [
        {
          ...place,
          rule: 'path-escape',
          message: {
            zh: `“${target}”指到 files/ 文件夹外面，外面的文件不会发布`,
            en: `“${target}” leads out of files/; nothing outside is published`,
          },
          hint: near
            ? {
                zh: `files/ 里有同名的文件，写成 ${near}`,
                en: `There is a file of that name below files/: write ${near}`,
              }
            : {
                zh: '把文件放进 files/，写它在里面的路径',
                en: 'Put the file below files/ and write its path there',
              },
        },
      ];
    }
    return files.has(target) ? [] : [missing(place, target, meant(target))];
  });
}

/** The fault of a path that names `files/` itself: `/files/x.doc`. */
function fromRoot(
  place: Pick<Finding, 'file' | 'item' | 'path'>,
  target: string,
  within: string,
  found: MeantFile | undefined,
): Finding {
  if (found) return missing(place, target, found);
  const path = within.replaceAll('\\', '/');
  return {
    ...missing(place, target),
    hint: {
      zh: `写成 ${path}，路径从 files/ 里面写起；再把文件放进 files/`,
      en: `Write ${path}: paths begin inside files/; and put the file there`,
    },
  };
}

/** The fault of a file that is not there. Windows paths, and paths that name `files/` itself, can mean only one. */
function missing(
  place: Pick<Finding, 'file' | 'item' | 'path'>,
  target: string,
  { path: near, sure = false }: Partial<MeantFile> = {},
): Finding {
  const title = { zh: `改成“${near}”`, en: `Change to “${near}”` };
  return {
    ...place,
    rule: 'missing-file',
    message: {
      zh: `files/ 里没有“${target}”，群众下载不到`,
      en: `There is no “${target}” below files/; people could not download it`,
    },
    hint: sure
      ? {
          zh: `路径从 files/ 里面写起，用 / 隔开：${near}`,
          en: `Paths begin inside files/ and are separated by /: ${near}`,
        }
      : near
        ? { zh: `是不是“${near}”？`, en: `Did you mean “${near}”?` }
        : /^(?:暂?无|没有|none|n\/?a)$/iu.test(target.trim())
          ? {
              zh: '还没有文件的，删掉这一项；有了，放进 files/ 再写',
              en: 'Where there is no file yet, remove the entry; put the file below files/ and name it',
            }
          : { zh: '把文件放进 files/，或改正路径', en: 'Put the file below files/, or correct the path' },
    ...(near && place.path
      ? { fix: { title, safe: sure, edits: [{ path: place.path, text: yamlWord(near) }] } }
      : {}),
  };
}
