/** What the file system says of files: enough to tell whether any of them changed, without reading one. */
import { randomUUID } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../text/digest.js';
import { isPassedOver, outputMarker } from '../text/program.js';

/** Facts of files by the names they are called by, wherever they lie. */
export class FileFacts {
  readonly #rows = new Map<string, string>();
  /** When the latest change was, in milliseconds since 1970. */
  latest = 0;

  /** The names of the files below a name. */
  names(name: string): string[] {
    return [...this.#rows.keys()].filter((one) => one.startsWith(`${name}/`));
  }

  /** Takes the facts of one file again; says whether it was there before and is there now. */
  again(path: string, name: string): boolean {
    const facts = lstatSync(path, { throwIfNoEntry: false });
    if (!facts || !this.#rows.has(name)) return false;
    this.#file(facts, name);
    return true;
  }

  /** Adds a file or a folder with all in it but what is hidden. `name` is what it is called. */
  add(path: string, name: string): void {
    this.#seen(name, () => {
      const facts = statSync(path, { throwIfNoEntry: false });
      if (!facts) this.#rows.set(name, 'is not there');
      else if (facts.isDirectory()) this.#folder(path, name);
      else this.#file(lstatSync(path), name);
    });
  }

  /** Stands for all of it: another state of any file is another digest. */
  digest(): string {
    return digestOf([...this.#rows].map(([name, facts]) => `${name}\0${facts}`).join('\n'));
  }

  #folder(path: string, name: string): void {
    const children = readdirSync(path, { withFileTypes: true });
    // An output of ours that lies in the catalogue's folder is no part of the catalogue.
    if (children.some((child) => child.name === outputMarker && child.isFile())) return;
    children.sort((a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1));
    for (const child of children) {
      if (isPassedOver(child.name)) continue;
      const [full, called] = [join(path, child.name), `${name}/${child.name}`];
      this.#seen(called, () => {
        if (child.isDirectory()) this.#folder(full, called);
        else if (child.isSymbolicLink()) this.#link(full, called);
        else this.#file(lstatSync(full), called);
      });
    }
  }

  /** A link counts as what it leads to: that may be hidden, and is seen nowhere else. */
  #link(path: string, name: string): void {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (!facts) this.#rows.set(name, 'leads nowhere');
    else if (facts.isDirectory()) this.#uncertain(name);
    else this.#file(facts, name);
  }

  /** Looks at a file; one that cannot be looked at, or that was removed a moment ago, may be anything. */
  #seen(name: string, look: () => void): void {
    try {
      look();
    } catch {
      this.#uncertain(name);
    }
  }

  #uncertain(name: string): void {
    // So that it is like nothing that was seen before.
    this.#rows.set(name, randomUUID());
    this.latest = Number.POSITIVE_INFINITY;
  }

  #file({ size, mtimeMs, ctimeMs, ino }: Stats, name: string): void {
    this.latest = Math.max(this.latest, mtimeMs, ctimeMs);
    this.#rows.set(name, `${size} ${mtimeMs} ${ctimeMs} ${ino}`);
  }
}
