/** Writes artefacts below a folder; every thread of a build has a writer of its own for the same folder. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { type Artefact, UsageError } from '../compile.js';
import { keptAs } from './unchanged.js';

/** Writes artefacts, and counts them. */
export class ArtefactWriter {
  #files = 0;
  readonly #made = new Set<string>();
  /** Folders by path, and whether the last output had them. */
  readonly #before = new Map<string, boolean>();
  /** Files that still grow, by path: opened once, whatever the number of their pieces. */
  readonly #growing = new Map<string, number>();

  constructor(
    /** Where artefacts go. */
    readonly folder: string,
    /** The output folder: what it holds and is to be published again is not written anew. */
    private readonly out: string,
    /** Full path of a file of the catalogue from its path below `files/`. */
    private readonly original: (path: string) => string,
  ) {}

  /** Files written so far. */
  get files(): number {
    return this.#files;
  }

  /** Writes one artefact; throws a UsageError where it cannot. */
  write(artefact: Artefact): void {
    const target = resolve(this.folder, artefact.path);
    if (!target.startsWith(this.folder + sep))
      throw new Error(`An artefact would leave the output: ${artefact.path}`);
    try {
      this.#makeFolder(dirname(target));
      if ('copyOf' in artefact) this.#copy(this.original(artefact.copyOf), artefact.path, target);
      else if ('pieces' in artefact) writePieces(target, artefact.pieces);
      else if ('piece' in artefact) {
        this.#grow(target, artefact.piece);
        if (!artefact.last) return;
        this.#end(target);
      } else if (!this.#keep(target, artefact.path, artefact.content)) {
        writeFileSync(target, artefact.content);
      }
    } catch (error) {
      throw writeFault(this.out, error);
    }
    this.#files++;
  }

  /** Closes what still grows: to be called however the work ends, or its folder cannot be removed everywhere. */
  close(): void {
    for (const target of [...this.#growing.keys()]) this.#end(target);
  }

  #copy(original: string, path: string, target: string): void {
    const isAlike =
      this.#hadFolder(path) &&
      lstatSync(join(this.out, path), { throwIfNoEntry: false })?.size === statSync(original).size;
    if (isAlike && this.#keep(target, path, readFileSync(original))) return;
    copyFileSync(original, target);
  }

  /** Keeps the file of the last output, where it is the same; says whether it did. */
  #keep(target: string, path: string, content: string | Uint8Array): boolean {
    return this.#hadFolder(path) && keptAs(target, join(this.out, path), content);
  }

  /** Whether the last output had the folder of a file: asked once a folder, for most outputs are new or whole. */
  #hadFolder(path: string): boolean {
    const folder = dirname(path);
    const known = this.#before.get(folder) ?? existsSync(join(this.out, folder));
    this.#before.set(folder, known);
    return known;
  }

  #grow(target: string, piece: string | Uint8Array): void {
    const file = this.#growing.get(target) ?? openSync(target, 'w');
    this.#growing.set(target, file);
    writeFileSync(file, piece);
  }

  #end(target: string): void {
    const file = this.#growing.get(target);
    this.#growing.delete(target);
    if (file !== undefined) closeSync(file);
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

/** Writes pieces, texts some hundred kilobytes at a time. */
function writePieces(target: string, pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(target, 'w');
  let waiting = '';
  try {
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        waiting += piece;
        if (waiting.length < 262_144) continue;
      }
      writeFileSync(file, waiting);
      waiting = '';
      if (typeof piece !== 'string') writeFileSync(file, piece);
    }
    writeFileSync(file, waiting);
  } finally {
    closeSync(file);
  }
}

/** What a fault of the file system means to whoever builds; any other error as it is. */
export function writeFault(out: string, error: unknown): unknown {
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
