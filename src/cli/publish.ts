/**
 * Writes artefacts so that readers see the old output or the new, never a mixture: everything goes to
 * a staging folder beside the output first; then whole folders are swapped in by renaming.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { type Artefact, UsageError } from '../compile.js';
import { withLock } from './lock.js';

/** File in the output folder that says which folders in it are ours to replace. */
const marker = '.mingbai';

/** A folder that is being filled and has not been published. */
export class Staging {
  readonly folder: string;
  #files = 0;
  #bytes = 0;

  /** Opens a staging folder in `out`; throws a UsageError where nothing can be written there. */
  constructor(
    private readonly out: string,
    /** Folder of the catalogue's `files/`, from which artefacts are copied. */
    private readonly filesFolder: (path: string) => string,
  ) {
    this.folder = join(out, `.staging-${process.pid}-${randomUUID().slice(0, 8)}`);
    try {
      mkdirSync(this.folder, { recursive: true });
    } catch (error) {
      throw writeFault(out, error);
    }
  }

  /** Files and bytes written so far. */
  get size(): { readonly files: number; readonly bytes: number } {
    return { files: this.#files, bytes: this.#bytes };
  }

  /** Writes one artefact. */
  write(artefact: Artefact): void {
    const target = resolve(this.folder, artefact.path);
    if (!target.startsWith(this.folder + sep))
      throw new Error(`An artefact would leave the output: ${artefact.path}`);
    try {
      mkdirSync(dirname(target), { recursive: true });
      if ('copyOf' in artefact) copyFileSync(this.filesFolder(artefact.copyOf), target);
      else if ('pieces' in artefact) this.#bytes += writePieces(target, artefact.pieces);
      else {
        writeFileSync(target, artefact.content);
        this.#bytes += artefact.content.length;
      }
    } catch (error) {
      throw writeFault(this.out, error);
    }
    this.#files++;
  }

  /** Swaps the named folders in. On a fault, what was there before is put back. */
  async publish(folders: readonly string[]): Promise<void> {
    await withLock(join(this.out, '.mingbai-lock'), () => {
      refuseForeign(this.out, folders);
      const undo: (() => void)[] = [];
      try {
        for (const name of folders) this.#swap(name, undo);
        const ours = [...new Set([...ownFolders(this.out), ...folders])].sort();
        writeFileSync(join(this.out, marker), `${JSON.stringify({ folders: ours })}\n`);
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw writeFault(this.out, error);
      }
    });
    this.discard();
  }

  /**
   * Moves single files in, each at once: whoever opens one sees the old or the new. What else is in the output
   * stays. On a fault, what was there before is put back.
   */
  async place(files: readonly string[]): Promise<void> {
    await withLock(join(this.out, '.mingbai-lock'), () => {
      const undo: (() => void)[] = [];
      try {
        for (const [index, file] of files.entries()) {
          const target = join(this.out, file);
          const old = join(this.folder, `.old-${index}`);
          mkdirSync(dirname(target), { recursive: true });
          if (existsSync(target)) {
            renamePatiently(target, old);
            undo.push(() => renamePatiently(old, target));
          }
          renamePatiently(join(this.folder, file), target);
          undo.push(() => rmSync(target, { force: true }));
        }
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw writeFault(this.out, error);
      }
    });
    this.discard();
  }

  #swap(name: string, undo: (() => void)[]): void {
    const target = join(this.out, name);
    const fresh = join(this.folder, name);
    const old = join(this.folder, `old-${name}`);
    mkdirSync(fresh, { recursive: true });
    if (existsSync(target)) {
      renamePatiently(target, old);
      undo.push(() => renamePatiently(old, target));
    }
    renamePatiently(fresh, target);
    undo.push(() => renamePatiently(target, fresh));
  }

  /** Removes the staging folder and whatever is in it. */
  discard(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Writes pieces of text, some hundred kilobytes at a time; gives how many characters that were. */
function writePieces(target: string, pieces: Iterable<string>): number {
  const file = openSync(target, 'w');
  let waiting = '';
  let length = 0;
  try {
    for (const piece of pieces) {
      waiting += piece;
      length += piece.length;
      if (waiting.length < 262_144) continue;
      writeFileSync(file, waiting);
      waiting = '';
    }
    writeFileSync(file, waiting);
  } finally {
    closeSync(file);
  }
  return length;
}

/** Renames; on Windows a virus scanner may hold a folder for a moment. */
function renamePatiently(from: string, to: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (
        attempt >= 20 ||
        (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES') ||
        process.platform !== 'win32'
      )
        throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

function ownFolders(out: string): string[] {
  try {
    const { folders } = JSON.parse(readFileSync(join(out, marker), 'utf8')) as { folders?: unknown };
    return Array.isArray(folders) ? folders.map(String) : [];
  } catch {
    return [];
  }
}

/** Throws where a folder to be replaced holds something this program did not put there. */
export function refuseForeign(out: string, folders: readonly string[]): void {
  const ours = ownFolders(out);
  for (const name of folders) {
    const target = join(out, name);
    if (ours.includes(name) || !existsSync(target) || readdirSync(target).length === 0) continue;
    throw new UsageError({
      zh: `“${target}”里有别的文件，发布会把它们删掉。请换一个 --out 文件夹，或先移走它们`,
      en: `“${target}” holds other files, which publishing would delete. Choose another --out folder, or move them away`,
    });
  }
}

function writeFault(out: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, { zh: string; en: string }>> = {
    ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
    EDQUOT: { zh: '磁盘配额用完了', en: 'the disk quota is used up' },
    EACCES: { zh: '没有写入权限', en: 'permission denied' },
    EPERM: { zh: '没有写入权限', en: 'permission denied' },
    EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
    ENOTDIR: { zh: '路径中间有一个不是文件夹', en: 'a part of the path is not a folder' },
    EEXIST: { zh: '那里有一个同名文件', en: 'a file of that name is in the way' },
    ENAMETOOLONG: { zh: '路径太长', en: 'the path is too long' },
  };
  const reason = code === undefined ? undefined : reasons[code];
  if (!reason) return error;
  return new UsageError({
    zh: `写不进“${out}”：${reason.zh}。什么也没有发布，原来的内容还在`,
    en: `Cannot write to “${out}”: ${reason.en}. Nothing was published; what was there before is untouched`,
  });
}
