/** The files of a catalogue's folder: what is where, and what may not be read. */
import {
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Finding } from '../text/diagnostic.js';
import { composed } from '../text/normal.js';
import { compareText } from '../text/order.js';
import { isPassedOver } from '../text/program.js';
import type { SourceFile } from '../text/source.js';
import type { Words } from '../text/words.js';
import { decode } from './decode.js';

/** Largest text file that is read, in bytes: a hundred times a long item. */
export const maxTextBytes = 2 * 1024 * 1024;

/** A regular file below a catalogue's folder. */
export interface FoundFile {
  /** Path below the catalogue's folder, NFC, with `/`. */
  readonly path: string;
  /** The same as the file system spells it (some decompose accents). */
  readonly disk: string;
  readonly bytes: number;
  /** When the file or its name last changed, in milliseconds since 1970. */
  readonly changed: number;
  /** What the file system says of it, as one text: another text is another state of the file. */
  readonly facts: string;
}

/** A fault of a file as a whole. */
export function fileFinding(rule: string, file: string, message: Words, hint?: Words): Finding {
  return { rule, file, span: { start: 0, end: 0 }, message, ...(hint ? { hint } : {}) };
}

/** The finding of a link to a folder that holds the link, and so itself, over and over. */
function circle(path: string): Finding {
  return fileFinding(
    'path-escape',
    path,
    {
      zh: '符号链接指回它所在的文件夹，一层套一层没有尽头，不会读',
      en: 'The symbolic link leads back to a folder that holds it, without end; it is not followed',
    },
    { zh: '删掉这个链接', en: 'Delete the link' },
  );
}

/** What a system error means to an editor. */
function reason(error: unknown): Words {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known: Readonly<Record<string, Words>> = {
    EACCES: { zh: '没有读取权限', en: 'permission denied' },
    EPERM: { zh: '没有读取权限', en: 'permission denied' },
    ENOENT: { zh: '文件不存在', en: 'no such file' },
    ENAMETOOLONG: { zh: '名字太长', en: 'the name is too long' },
    ELOOP: { zh: '符号链接互相指向', en: 'symbolic links form a loop' },
  };
  return known[code] ?? { zh: `系统错误 ${code}`, en: `system error ${code}` };
}

/** A folder opened for reading. Everything is sorted, so that the file system's order plays no part. */
export class CatalogueFolder {
  readonly findings: Finding[] = [];
  readonly #real: string;

  /** `overlay`: texts that stand in for files, as if they had been written. */
  constructor(
    readonly root: string,
    private readonly overlay: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#real = realpathSync(root);
  }

  /** The regular files of the folder itself, sorted by name. */
  top(): FoundFile[] {
    const found: FoundFile[] = [];
    this.#walk('.', found, 40);
    return found.sort((a, b) => compareText(a.path, b.path));
  }

  /** All regular files below a subfolder, sorted by path; hidden ones and `node_modules` are passed over. */
  list(subfolder: string): FoundFile[] {
    const found: FoundFile[] = [];
    this.#walk(subfolder, found, 0);
    return found.sort((a, b) => compareText(a.path, b.path));
  }

  #walk(folder: string, found: FoundFile[], depth: number): void {
    let children: Dirent[];
    try {
      children = readdirSync(join(this.root, folder), { withFileTypes: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && depth === 0) return;
      this.#unreadable(folder, error);
      return;
    }
    for (const child of children) {
      if (isPassedOver(child.name)) continue;
      const path = folder === '.' ? child.name : `${folder}/${child.name}`;
      const kind = this.#kindOf(path, child);
      if (kind === 'folder' && depth < 40) this.#walk(path, found, depth + 1);
      else if (typeof kind === 'object') {
        const { size, mtimeMs, ctimeMs, ino } = kind;
        found.push({
          path: composed(path),
          disk: path,
          bytes: size,
          changed: Math.max(mtimeMs, ctimeMs),
          facts: `${size} ${mtimeMs} ${ctimeMs} ${ino}`,
        });
      }
    }
  }

  /** `folder`, what the file system says of a file, or undefined for what is neither or may not be followed. */
  #kindOf(path: string, child: Dirent): 'folder' | Stats | undefined {
    try {
      const full = join(this.root, path);
      if (child.isSymbolicLink() && !this.#staysInside(path, full)) return undefined;
      const facts = child.isSymbolicLink() ? statSync(full) : lstatSync(full);
      if (facts.isDirectory()) return 'folder';
      return facts.isFile() ? facts : undefined;
    } catch (error) {
      this.#unreadable(path, error);
      return undefined;
    }
  }

  #staysInside(path: string, full: string): boolean {
    const real = realpathSync(full);
    const target = relative(this.#real, real);
    if (target !== '..' && !target.startsWith(`..${sep}`) && target !== '') {
      const within = relative(real, realpathSync(dirname(full)));
      const holdsItself =
        within === '' || !(within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within));
      if (holdsItself) this.findings.push(circle(path));
      return !holdsItself;
    }
    this.findings.push(
      fileFinding(
        'path-escape',
        path,
        {
          zh: '符号链接指到目录文件夹外面，外面的文件不会发布',
          en: 'The symbolic link leads out of the catalogue; nothing outside is published',
        },
        { zh: '把文件复制进来', en: 'Copy the file into the catalogue' },
      ),
    );
    return false;
  }

  /** Reads a text file; undefined (and a finding) where it cannot be read. */
  read(file: FoundFile): (SourceFile & { readonly bom: boolean }) | undefined {
    if (file.bytes > maxTextBytes) {
      const size = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
      this.findings.push(
        fileFinding(
          'unreadable-file',
          file.path,
          {
            zh: `文件有 ${size(file.bytes)}，最多读 ${size(maxTextBytes)}`,
            en: `The file has ${size(file.bytes)}; at most ${size(maxTextBytes)} are read`,
          },
          {
            zh: '拆成几个事项，图片和附件放进 files/',
            en: 'Split it into several items; pictures and attachments go below files/',
          },
        ),
      );
      return undefined;
    }
    try {
      const result = decode(readFileSync(join(this.root, file.disk)));
      if ('text' in result) {
        return { path: file.path, text: this.overlay.get(file.path) ?? result.text, bom: result.bom };
      }
      this.findings.push(fileFinding('unreadable-file', file.path, result.fault, result.hint));
    } catch (error) {
      this.#unreadable(file.path, error);
    }
    return undefined;
  }

  /** The bytes of a file; undefined (and a finding) where it cannot be read. */
  bytes(file: FoundFile): Buffer | undefined {
    try {
      return readFileSync(join(this.root, file.disk));
    } catch (error) {
      this.#unreadable(file.path, error);
      return undefined;
    }
  }

  #unreadable(path: string, error: unknown): void {
    const words = reason(error);
    this.findings.push(
      fileFinding(
        'unreadable-file',
        path,
        { zh: `读不了：${words.zh}`, en: `Cannot be read: ${words.en}` },
        { zh: '检查权限和文件名', en: 'Check permissions and the name' },
      ),
    );
  }
}
