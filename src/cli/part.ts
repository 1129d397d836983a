/** What says of an output that it is one of several parts: of which, and which files it holds. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { digestOf } from '../text/digest.js';
import { outputMarker } from '../text/program.js';
import { attempt } from './attempt.js';

/** What an output holds that is one of several parts. */
export interface Part {
  readonly part: number;
  readonly of: number;
  /** Stands for the catalogue, the program and the settings: parts that agree in it belong together. */
  readonly digest: string;
  readonly folders: readonly string[];
}

/** A part as its output tells of it. */
export interface MarkedPart extends Part {
  /** Of the files it was left with: what has been copied from another machine may not have come whole. */
  readonly files: string;
}

/** The paths of the files in some folders of an output, with `/` and in order. */
export function filesOf(out: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort(),
  );
}

/** A part with what stands for the files in its output. */
export function marked(out: string, part: Part): MarkedPart {
  return { ...part, files: listed(out, part.folders) };
}

/** Whether the output of a part holds the files it was left with, by their names and sizes. */
export function isWhole(out: string, { folders, files }: MarkedPart): boolean {
  try {
    return listed(out, folders) === files;
  } catch {
    return false; // a folder is missing
  }
}

/** What an output tells of itself; undefined where it is no part, or what it says is damaged. `known`: folders there are. */
export function partIn(out: string, known: readonly string[]): MarkedPart | undefined {
  return attempt(() => {
    const { part } = JSON.parse(readFileSync(join(out, outputMarker), 'utf8')) as { part?: MarkedPart };
    return part && isSound(part, known) ? part : undefined;
  });
}

function isSound({ part, of, digest, folders, files }: MarkedPart, known: readonly string[]): boolean {
  return (
    [part, of].every((number) => Number.isInteger(number) && number >= 1 && number <= 9999) &&
    part <= of &&
    [digest, files].every((text) => typeof text === 'string') &&
    Array.isArray(folders) &&
    folders.every((folder) => known.includes(folder))
  );
}

function listed(out: string, folders: readonly string[]): string {
  return digestOf(
    JSON.stringify(filesOf(out, folders).map((path) => [path, statSync(join(out, path)).size])),
  );
}
