/** What comes out as before is not written again. */
import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptAs } from '../../src/cli/unchanged.js';
import { generateCatalogue } from '../bench/generate.js';
import { temporaryFolder } from '../folder.js';
import { run } from './process.js';

describe('a file of the last output', () => {
  const folder = () => temporaryFolder({ 'old/a.html': '事项', 'new/x': '' });

  it('is kept where it holds what is to be published, as text or as bytes', () => {
    const at = folder();
    expect(keptAs(join(at, 'new/a.html'), join(at, 'old/a.html'), '事项')).toBe(true);
    expect(lstatSync(join(at, 'new/a.html')).ino).toBe(lstatSync(join(at, 'old/a.html')).ino);
    expect(keptAs(join(at, 'new/b.html'), join(at, 'old/a.html'), Buffer.from('事项'))).toBe(true);
  });

  it('is not where it holds something else, be it of the same length, or is not there', () => {
    const at = folder();
    expect(keptAs(join(at, 'new/a.html'), join(at, 'old/a.html'), '事顶')).toBe(false);
    expect(keptAs(join(at, 'new/a.html'), join(at, 'old/a.html'), '事项。')).toBe(false);
    expect(keptAs(join(at, 'new/a.html'), join(at, 'old/b.html'), '事项')).toBe(false);
  });

  it('is not where it is a link or a folder: nothing from elsewhere gets in', () => {
    const at = folder();
    writeFileSync(join(at, 'elsewhere'), '事项');
    symlinkSync(join(at, 'elsewhere'), join(at, 'old/link.html'));
    mkdirSync(join(at, 'old/folder.html'));
    expect(keptAs(join(at, 'new/a.html'), join(at, 'old/link.html'), '事项')).toBe(false);
    expect(keptAs(join(at, 'new/a.html'), join(at, 'old/folder.html'), '')).toBe(false);
  });
});

it('a build leaves untouched what did not change', async () => {
  const at = temporaryFolder();
  generateCatalogue(at, 6);
  const build = ['build', '--only', 'site', '--no-cache', '--out', 'dist'];
  await run(build, at);
  const [about, item] = [join(at, 'dist/site/about.html'), join(at, 'dist/site/items/item-1.html')];
  const before = [about, item].map((file) => lstatSync(file).mtimeMs);
  const source = join(at, 'items/employment/item-1.md');
  writeFileSync(source, `${readFileSync(source, 'utf8')}\n多一句。\n`);
  await run(build, at);
  expect(lstatSync(about).mtimeMs).toBe(before[0]);
  expect(lstatSync(item).mtimeMs).toBeGreaterThan(before[1] ?? 0);
  expect(readFileSync(item, 'utf8')).toContain('多一句');
});
