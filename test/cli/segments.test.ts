/** What parts leave in files: threads read each other's, and an update reads what the last build left. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SegmentFiles } from '../../src/cli/segments.js';

let folder: string;
const opened: SegmentFiles[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-segments-'));
});
afterEach(() => {
  for (const files of opened.splice(0)) files.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(name: string, before?: SegmentFiles['places']): SegmentFiles {
  const files = SegmentFiles.in(folder, name, folder, before);
  opened.push(files);
  return files;
}

const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString();
const of = (part: number, name = 'rows') => ({ part, name });

describe('segments in files', () => {
  it('are read by whoever was told of them', () => {
    const [one, other] = [open('one'), open('other')];
    one.put(of(1), Buffer.from('第一'));
    other.put(of(2), Buffer.from('第二'));
    other.keep(of(2), 'a note');
    one.include(other.places);
    expect([1, 2, 3].map((part) => text(one.get(of(part))))).toEqual(['第一', '第二', undefined]);
    expect(one.note(of(2))).toBe('a note');
    expect(other.get(of(1))).toBeUndefined();
  });

  it('go on after their files were closed', () => {
    const files = open('one');
    files.put(of(1), Buffer.from('before'));
    files.close();
    files.put(of(2), Buffer.from('after'));
    expect([1, 2].map((part) => text(files.get(of(part))))).toEqual(['before', 'after']);
  });

  it('cost nothing where nothing is left', () => {
    open('one').close();
    expect(existsSync(join(folder, '.segments'))).toBe(false);
  });

  it('of parts that an update does not make are those of the last build', () => {
    const last = open('last');
    for (const part of [1, 2]) last.put(of(part), Buffer.from(`last ${part}`));
    const now = open('now', last.places);
    now.renew(2);
    expect([1, 2].map((part) => text(now.get(of(part))))).toEqual(['last 1', undefined]);
    now.put(of(2), Buffer.from('now 2'));
    expect(text(now.get(of(2)))).toBe('now 2');
  });

  it('are as before where every part made anew has left the same', () => {
    const last = open('last');
    last.put(of(1, 'rows'), Buffer.from('same'));
    last.put(of(1, 'body'), Buffer.from('old'));
    last.keep(of(1, 'count'), '1');
    const now = open('now', last.places);
    now.renew(1);
    now.put(of(1, 'rows'), Buffer.from('same'));
    now.put(of(1, 'body'), Buffer.from('new'));
    now.keep(of(1, 'count'), '2');
    expect(['rows', 'body', 'count'].map((name) => now.isAsBefore(name))).toEqual([true, false, false]);
    expect(last.isAsBefore('rows')).toBe(false);
  });

  it('keep the notes of parts that stand, and of parts made anew the new ones', () => {
    const last = open('last');
    for (const part of [1, 2]) last.keep(of(part), `last ${part}`);
    last.keep(of(2, 'gone'), 'no longer left');
    const now = open('now', last.places);
    now.renew(2);
    now.keep(of(2), 'now 2');
    const notes: unknown[] = [];
    for (const [key, note] of now.allNotes()) notes.push([key, text(note)]);
    expect(notes).toEqual([
      ['1 rows', 'last 1'],
      ['2 rows', 'now 2'],
    ]);
  });
});
