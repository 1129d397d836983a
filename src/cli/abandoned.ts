/** Staging folders: what they are called, and which of them nobody fills any more. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.js';
import { isAlive, machine } from './processes.js';

/** Whoever fills a folder for longer than this does not live any more. */
const longest = 24 * 3_600_000;

/** Under this name a staging folder keeps a folder of the output while the new one takes its place. */
export function asideName(folder: string): string {
  return `old-${folder}`;
}

/** A name for a staging folder that says which process of which machine fills it. */
export function stagingName(): string {
  return `.staging-${machine()}-${process.pid}-${randomUUID().slice(0, 8)}`;
}

/**
 * Removes the staging folders that processes have left which were killed. One that was killed between taking a folder
 * of `folders` out of the output and moving the new one in has left the last good one: it is put back. To be called by
 * one process at a time. What cannot be removed is left to the next.
 */
export function sweep(out: string, folders: readonly string[]): void {
  for (const name of attempt(() => readdirSync(out)) ?? []) {
    if (!name.startsWith('.staging-')) continue;
    const staging = join(out, name);
    if (!attempt(() => isAbandoned(name, staging))) continue;
    for (const folder of folders) {
      const old = join(staging, asideName(folder));
      if (existsSync(old) && !existsSync(join(out, folder)))
        attempt(() => renameSync(old, join(out, folder)));
    }
    attempt(() => rmSync(staging, { recursive: true, force: true }));
  }
}

function isAbandoned(name: string, staging: string): boolean {
  const [, host, pid] = /^\.staging-([0-9a-f]{8})-(\d+)-/.exec(name) ?? [];
  if (host === machine() && !isAlive(Number(pid))) return true;
  // Of what other machines do nobody here knows; and a number may have been given to another process.
  return Date.now() - statSync(staging).mtimeMs > longest;
}
