/**
 * Writes artefacts so that readers see the old output or the new, never a mixture: everything goes to
 * a staging folder beside the output first; then whole folders are swapped in by renaming.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../compile.js';
import { outputMarker } from '../text/program.js';
import { asideName, stagingName, sweep } from './abandoned.js';
import { outdatedSizes } from './downloadSizes.js';
import { withLock } from './lock.js';
import { filesOf, marked, type Part } from './part.js';
import { writeFault } from './writeFault.js';
import { ArtefactWriter } from './writer.js';

/** What is published besides whole folders, and how. Paths are below the output, with `/`. */
export interface Change {
  /** The folders are not the whole. */
  readonly part?: Part | undefined;
  /** Files that are moved into what is there. */
  readonly files?: readonly string[];
  /** Files that are taken out of it. */
  readonly stale?: readonly string[];
  /** The publication upon which the files rest. */
  readonly since?: string | undefined;
  /** What is to be done before anybody else can publish; `resized`: pages that were written anew for other sizes. */
  readonly afterwards?: (resized: readonly string[]) => void;
}

/** Somebody else has published into the output that files rest upon: they do not fit it any more. */
export class OutputOvertaken extends Error {}

/** Stands for the last publication into an output: each writes the marker anew. Empty where nothing was published. */
export function lastPublished(out: string): string {
  try {
    const { ino, mtimeMs, ctimeMs } = statSync(join(out, outputMarker));
    return `${ino} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return '';
  }
}

/** A folder that is being filled and has not been published. */
export class Staging {
  readonly folder: string;
  /** Folders that were not there before it, the innermost first. */
  readonly #made: readonly string[];

  /** Opens a staging folder in `out`; throws a UsageError where nothing can be written there. */
  constructor(private readonly out: string) {
    this.folder = join(out, stagingName());
    this.#made = missing(out);
    try {
      mkdirSync(this.folder, { recursive: true });
    } catch (error) {
      throw writeFault(out, error);
    }
  }

  /** A writer into this folder. `original`: the full path of a file of the catalogue. */
  writer(original: (path: string) => string): ArtefactWriter {
    return new ArtefactWriter(this.folder, this.out, original);
  }

  /** The files that stand in some of its folders, by their paths below it, with `/`. */
  filesIn(folders: readonly string[]): string[] {
    return filesOf(
      this.folder,
      folders.filter((folder) => existsSync(join(this.folder, folder))),
    );
  }

  /**
   * Swaps folders in, moves single files into others, and takes out what is stale. On a fault, what was there before is
   * put back. Throws an OutputOvertaken where somebody else has published there `since`.
   */
  async publish(folders: readonly string[], change: Change = {}): Promise<void> {
    const { part, files = [], stale = [], since, afterwards } = change;
    await withLock(join(this.out, '.mingbai-lock'), () => {
      if (since !== undefined && since !== lastPublished(this.out)) throw new OutputOvertaken();
      sweep(this.out, ownFolders(this.out));
      refuseForeign(this.out, folders);
      const undo: (() => void)[] = [];
      let resized: readonly string[] = [];
      try {
        for (const name of folders) this.#swap(name, undo);
        this.#move(files, undo);
        this.#takeOut(stale, undo);
        // What a part leads to may be in another: whoever puts them together fills it in.
        resized = part ? [] : this.#fillSizes(undo);
        const ours = [...new Set([...ownFolders(this.out), ...folders])].sort();
        writeFileSync(
          join(this.out, outputMarker),
          `${JSON.stringify({ folders: ours, part: part && marked(this.out, part) })}\n`,
        );
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw writeFault(this.out, error);
      }
      // Before anything is looked at: a file that loses its second name counts as changed.
      this.discard();
      afterwards?.(resized);
    });
  }

  /**
   * Moves single files in, each at once: whoever opens one sees the old or the new. What else is in the output
   * stays. On a fault, what was there before is put back.
   */
  async place(files: readonly string[]): Promise<void> {
    await withLock(join(this.out, '.mingbai-lock'), () => {
      sweep(this.out, ownFolders(this.out));
      const undo: (() => void)[] = [];
      try {
        this.#move(files, undo);
        this.#fillSizes(undo);
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw writeFault(this.out, error);
      }
    });
    this.discard();
  }

  /** Writes the pages anew that say how large downloads are, where that is not so any more. */
  #fillSizes(undo: (() => void)[]): string[] {
    const pages = outdatedSizes(this.out);
    for (const { path, html } of pages) {
      const fresh = join(this.folder, path);
      mkdirSync(dirname(fresh), { recursive: true });
      writeFileSync(fresh, html);
    }
    const paths = pages.map(({ path }) => path);
    this.#move(paths, undo, 'resized');
    return paths;
  }

  #move(files: readonly string[], undo: (() => void)[], aside = 'old'): void {
    for (const [index, file] of files.entries()) {
      const target = join(this.out, file);
      const old = join(this.folder, `.${aside}-${index}`);
      mkdirSync(dirname(target), { recursive: true });
      if (existsSync(target)) {
        // A second name keeps the old file at hand, and the new one takes its place in one step.
        keepAside(target, old);
        undo.push(() => renamePatiently(old, target));
      } else undo.push(() => rmSync(target, { force: true }));
      renamePatiently(join(this.folder, file), target);
    }
  }

  #takeOut(files: readonly string[], undo: (() => void)[]): void {
    for (const [index, file] of files.entries()) {
      const old = join(this.folder, `.stale-${index}`);
      renamePatiently(join(this.out, file), old);
      undo.push(() => renamePatiently(old, join(this.out, file)));
    }
  }

  #swap(name: string, undo: (() => void)[]): void {
    const target = join(this.out, name);
    const fresh = join(this.folder, name);
    const old = join(this.folder, asideName(name));
    mkdirSync(fresh, { recursive: true });
    if (existsSync(target)) {
      renamePatiently(target, old);
      undo.push(() => renamePatiently(old, target));
    }
    renamePatiently(fresh, target);
    undo.push(() => renamePatiently(target, fresh));
  }

  /** Removes the staging folder and whatever is in it, and folders that were made for it and hold nothing. */
  discard(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    try {
      for (const folder of this.#made) rmdirSync(folder);
    } catch {
      // Something was published there, or somebody else has put something there.
    }
  }
}

/** A folder and those above it, as far as they are not there. */
function missing(folder: string): string[] {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? [] : [folder, ...missing(above)];
}

/** Gives a file a second name, or its bytes a second file where the file system knows no second names. */
function keepAside(file: string, aside: string): void {
  try {
    linkSync(file, aside);
  } catch {
    copyFileSync(file, aside);
  }
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
    const { folders } = JSON.parse(readFileSync(join(out, outputMarker), 'utf8')) as { folders?: unknown };
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
