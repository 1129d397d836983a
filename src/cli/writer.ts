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
import { keyOf, type Place } from './segments.js';
import { keptAs } from './unchanged.js';
import { writeFault } from './writeFault.js';

/** A file that grows, and its size so far. */
interface Growing {
  readonly file: number;
  size: number;
}

/** Writes artefacts, and counts them. */
export class ArtefactWriter {
  #files = 0;
  readonly #made = new Set<string>();
  /** Folders by path, and whether the last output had them. */
  readonly #before = new Map<string, boolean>();
  /** Files that still grow, by path: opened once, whatever the number of their pieces. */
  readonly #growing = new Map<string, Growing>();
  /** Where segments stand in the files that were put together of them. */
  readonly placed = new Map<string, Place>();
  /** The paths of files that an update takes away. */
  readonly gone: string[] = [];

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
    if ('isGone' in artefact) {
      this.gone.push(artefact.path);
      return;
    }
    const target = resolve(this.folder, artefact.path);
    if (!target.startsWith(this.folder + sep))
      throw new Error(`An artefact would leave the output: ${artefact.path}`);
    try {
      this.#makeFolder(dirname(target));
      if ('copyOf' in artefact) this.#copy(this.original(artefact.copyOf), artefact.path, target);
      else if ('pieces' in artefact) writePieces(target, artefact.pieces);
      else if ('piece' in artefact) {
        this.#grow(target, artefact);
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
    try {
      closeSync(openSync(original, 'r'));
    } catch (error) {
      throw unreadable(original, error);
    }
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

  #grow(target: string, { path, piece, segment }: Extract<Artefact, { piece: unknown }>): void {
    const growing = this.#growing.get(target) ?? { file: openSync(target, 'w'), size: 0 };
    this.#growing.set(target, growing);
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    writeFileSync(growing.file, bytes);
    if (segment) this.placed.set(keyOf(segment), { file: path, at: growing.size, bytes: bytes.length });
    growing.size += bytes.length;
  }

  #end(target: string): void {
    const growing = this.#growing.get(target);
    this.#growing.delete(target);
    if (growing) closeSync(growing.file);
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

/** What to say of a file of the catalogue that cannot be copied, so that nobody looks for the fault in the output. */
function unreadable(original: string, error: unknown): UsageError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new UsageError({
    zh: `读不了“${original}”（${code}）。什么也没有发布，原来的内容还在`,
    en: `Cannot read “${original}” (${code}). Nothing was published; what was there before is untouched`,
  });
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
