/** Whoever takes the page of an item away is told which, and how its address can be kept. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lostPages, lostPagesNotice } from '../../src/cli/lostPages.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { command } from './inProcess.js';

describe('the pages of items that are gone', () => {
  it('are those of the last site that this one has no longer', () => {
    const at = temporaryFolder({
      'old/items/index.html': '',
      'old/items/社保卡.html': '',
      'old/items/b.html': '',
      'new/items/index.html': '',
      'new/items/b.html': '',
      'new/items/c.html': '',
    });
    expect(lostPages(join(at, 'old'), join(at, 'new'))).toEqual(['社保卡']);
    expect(lostPages(join(at, 'never built'), join(at, 'new'))).toEqual([]);
  });

  it('are named, the first ten of many', () => {
    const pages = Array.from({ length: 12 }, (_, index) => ({ stem: `item-${index}` }));
    const zh = lostPagesNotice(pages, 'zh');
    expect(zh).toContain('12 个事项网页');
    expect(zh).toContain('  items/item-9.html\n  ……另有 2 个\n');
    expect(zh).not.toContain('item-10');
    const en = lostPagesNotice([{ stem: 'a', renamedTo: 'b' }], 'en');
    expect(en).toContain('the page of 1 item published last time is gone');
    expect(en).toContain('  items/a.html (b has its name now)\n');
  });
});

describe('publishing where the page of an item has gone', () => {
  const catalogue = catalogueFiles({
    'items/kept.md': itemFile({ name: 'name: 居住证签注' }),
    'items/old.md': itemFile({ name: 'name: 社会保障卡补领' }),
  });

  it('says so once, with the item that has its name now', async () => {
    const at = temporaryFolder(catalogue);
    const build = async (): Promise<string> => (await command(['build', '--only', 'site'], at)).err;
    expect(await build()).not.toContain('没有了');
    renameSync(join(at, 'items/old.md'), join(at, 'items/new.md'));
    expect(await build()).toContain('  items/old.html（new 现在用着它的名称）\n');
    expect(await build()).not.toContain('没有了');
  });

  it('says so of merged parts, and of no part alone', async () => {
    const at = temporaryFolder(catalogue);
    const build = async (...more: readonly string[]): Promise<string> =>
      (await command(['build', '--only', 'site', ...more], at)).err;
    const merged = async (): Promise<string> => {
      const parts = [
        await build('--shard', '1/2', '--out', 'p1'),
        await build('--shard', '2/2', '--out', 'p2'),
      ];
      expect(parts.join('')).not.toContain('没有了');
      return (await command(['merge', 'p1', 'p2', '--out', 'dist'], at)).err;
    };
    expect(await merged()).not.toContain('没有了');
    renameSync(join(at, 'items/old.md'), join(at, 'items/new.md'));
    expect(await merged()).toContain('  items/old.html\n');
  });
});
