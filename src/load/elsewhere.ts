/** Items that stand outside `items/`, where nothing would read them: a renamed folder, a file saved beside it. */
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keysOf } from '../model/field.js';
import { itemSchema } from '../model/item.js';
import type { Finding } from '../text/diagnostic.js';
import { composed } from '../text/normal.js';
import { compareText } from '../text/order.js';
import { configFiles, isPassedOver, outputMarker } from '../text/program.js';
import type { Words } from '../text/words.js';
import { decode } from './decode.js';
import { fileFinding, maxTextBytes } from './folder.js';

/** The folders of a catalogue whose Markdown is read as items, or published as it is. */
const known: readonly string[] = ['items', 'files', 'templates'];
const deepest = 40;

/** The lines of front matter that say what every item has to say. */
const itemLines = new RegExp(
  `^(?:${Object.entries(keysOf(itemSchema) ?? {})
    .filter(([, { required }]) => required)
    .flatMap(([name, { zh }]) => [name, ...zh])
    .join('|')})[ \\t]*[:：]`,
  'gm',
);

/** The paths of the files outside `items/` that are items by their front matter, sorted. */
export function itemsElsewhere(root: string): string[] {
  const found: string[] = [];
  look('', 0);
  return found.sort(compareText);

  function look(folder: string, depth: number): void {
    for (const child of childrenOf(join(root, folder))) {
      const path = folder === '' ? child.name : `${folder}/${child.name}`;
      if (isPassedOver(child.name)) continue;
      if (child.isDirectory()) {
        const isKnown = folder === '' && known.some((name) => isSame(root, name, child.name));
        if (!isKnown && depth < deepest && isOurs(join(root, path))) look(path, depth + 1);
      } else if (child.isFile() && /\.md$/i.test(path) && isItem(join(root, path))) {
        found.push(composed(path));
      }
    }
  }
}

function childrenOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Whether a folder is the one of a name, which some file systems find in capitals, too. */
function isSame(root: string, name: string, found: string): boolean {
  if (name === found) return true;
  if (name !== found.toLowerCase()) return false;
  const facts = statSync(join(root, name), { throwIfNoEntry: false });
  return facts !== undefined && facts.ino === statSync(join(root, found)).ino;
}

/** Whether what is in a folder belongs to this catalogue: not an output, nor another catalogue. */
function isOurs(folder: string): boolean {
  return ![outputMarker, ...configFiles].some((name) => existsSync(join(folder, name)));
}

function isItem(file: string): boolean {
  try {
    if (statSync(file).size > maxTextBytes) return false;
    const result = decode(readFileSync(file));
    const front = 'text' in result ? /^---[ \t]*\r?\n(.*?)\n---/s.exec(result.text)?.[1] : undefined;
    const lines = front?.match(itemLines) ?? [];
    // Many programs begin their pages with name: alone.
    return lines.length > 1 || /^事项名称/.test(lines[0] ?? '');
  } catch {
    return false;
  }
}

/** The finding of an item that stands outside `items/`. */
export function itemElsewhere(path: string): Finding {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return fileFinding(
    'stray-file',
    path,
    {
      zh: `“${path}”像是一个事项，却不在 items/ 里，没有人读它，不会发布`,
      en: `“${path}” looks like an item, yet it is not below items/: nothing reads it, and it would not be published`,
    },
    {
      zh: `移到 items/${name}；还不发布的，移出目录文件夹，或者放进以 . 开头的文件夹，如 .草稿/`,
      en: `Move it to items/${name}; to keep it back, move it out of the catalogue, or into a folder that begins with a dot such as .drafts/`,
    },
  );
}

/**
 * The findings of a catalogue without an item, and of the items that stand `elsewhere`: those in the folder that is
 * meant for `items/` are one fault, not one each.
 */
export function noItems(configFile: string, elsewhere: readonly string[]): Finding[] {
  const folder = largestFolder(elsewhere);
  const inFolder = elsewhere.filter((path) => folder !== undefined && path.startsWith(`${folder}/`));
  const others = elsewhere.filter((path) => !inFolder.includes(path));
  return [
    {
      rule: 'no-items',
      file: configFile,
      path: ['title'],
      message: {
        zh: '目录里一个事项也没有，发布出去会把原来的网站换成空的',
        en: 'The catalogue holds not one item: publishing it would replace the site by an empty one',
      },
      hint: folder === undefined ? writeOne : renameHint(folder, inFolder.length),
    },
    ...others.map(itemElsewhere),
  ];
}

/** The folder at the top that holds most of the files. */
function largestFolder(paths: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [top = ''] = path.split('/');
    if (top !== path) counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const writeOne: Words = {
  zh: '事项写在 items/ 里，一个事项一个 .md 文件',
  en: 'Items are written below items/, one .md file each',
};

function renameHint(folder: string, count: number): Words {
  return {
    zh: `事项是不是在 ${folder}/ 里？那里有 ${count} 个：把文件夹改名为 items/，或者移进 items/`,
    en: `Are the items those ${count} in ${folder}/? Rename that folder to items/, or move them there`,
  };
}
