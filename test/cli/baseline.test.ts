/** `mingbai baseline`: an office with old items can start today. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { command } from './inProcess.js';

const slow = 'timeLimit: { statutory: 20日, promised: 30日 }';
const old = (): string =>
  temporaryFolder(
    catalogueFiles({
      'items/a.md': itemFile({ timeLimit: slow }),
      'items/b.md': itemFile({ name: 'name: 乙事项', timeLimit: 'timeLimit: 很快' }),
    }),
  );

async function recorded(): Promise<string> {
  const folder = old();
  const { code, out, err } = await command(['baseline'], folder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^记下 2 个已知问题：baseline\.yaml\n$/);
  return folder;
}

describe('baseline', () => {
  it('writes what is wrong by rule, item and field, and the next check passes', async () => {
    const folder = await recorded();
    const text = readFileSync(join(folder, 'baseline.yaml'), 'utf8');
    expect(text).toContain('- { rule: promise-longer-than-law, item: a, field: "timeLimit.promised" }');
    expect(text).not.toMatch(/\bline\b|\bcolumn\b|\d{2,}/);
    const { code, out } = await command(['check'], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^检查 2 项：没有发现问题（另 2 个在基线中）；用时/);
  });

  it('lets a new finding fail', async () => {
    const folder = await recorded();
    writeFileSync(join(folder, 'items/c.md'), itemFile({ name: 'name: 丙事项', timeLimit: slow }));
    const { code, out } = await command(['check', '--format', 'json'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      summary: { errors: 1, known: 2, cured: 0 },
      diagnostics: [{ item: 'c', rule: 'promise-longer-than-law' }],
    });
  });

  it('tells what is cured, and forgets it when written again', async () => {
    const folder = await recorded();
    writeFileSync(join(folder, 'items/a.md'), itemFile());
    const { code, out } = await command(['check'], folder);
    expect(code).toBe(0);
    expect(out).toContain('基线里有 1 个已经改好');
    expect((await command(['baseline'], folder)).out).toContain('记下 1 个');
    expect(readFileSync(join(folder, 'baseline.yaml'), 'utf8')).not.toContain('promise-longer-than-law');
    expect((await command(['check'], folder)).out).not.toContain('已经改好');
  });

  it('does not know what protects readers', async () => {
    const folder = temporaryFolder(
      catalogueFiles({ 'items/a.md': itemFile({}, '[x](javascript:alert(1))\n') }),
    );
    const { code, out } = await command(['baseline'], folder);
    expect(code).toBe(1);
    expect(out).toContain('还有 1 个不能记成已知');
    expect((await command(['check'], folder)).code).toBe(1);
  });

  it('is an empty list where nothing is wrong, and speaks English when asked', async () => {
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile() }));
    const { code, out } = await command(['baseline', '--lang', 'en'], folder);
    expect({ code, out: out.slice(0, 25) }).toEqual({ code: 0, out: 'Recorded 0 known findings' });
    expect(readFileSync(join(folder, 'baseline.yaml'), 'utf8')).toMatch(/\n\[\]\n$/);
    expect((await command(['check'], folder)).code).toBe(0);
  });

  it('ends with 2 outside a catalogue, and writes nothing', async () => {
    const folder = temporaryFolder();
    expect((await command(['baseline'], folder)).code).toBe(2);
    expect(existsSync(join(folder, 'baseline.yaml'))).toBe(false);
  });
});
