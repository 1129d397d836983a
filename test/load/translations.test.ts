/** Files of translations: which item they belong to, and in which language. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/compile.js';
import { published } from '../data/rendered.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

const withFiles = (files: Record<string, string>): string =>
  temporaryFolder(catalogueFiles({ 'items/a.md': itemFile(), ...files }));
const english = '---\nname: Renewal\n---\n';

describe('a translation', () => {
  it.each([
    ['items/a.en.md', 'en'],
    ['items/a.EN.md', 'en'],
    ['items/deep/a.zh-Hant.md', 'zh-Hant'],
  ])('is known by its file’s name: %s', (path, lang) => {
    const [item] = published(withFiles({ [path]: english })).items;
    expect(Object.keys(item?.translations ?? {})).toEqual([lang]);
  });

  it.each(['items/b/a.en.md', 'items/b/a.En.md', 'items/b/a.zh-cn.md'])(
    'stands in one file only, not in %s as well',
    (path) => {
      const { diagnostics } = check(withFiles({ 'items/a.en.md': english, [path]: english }));
      expect(diagnostics.filter(({ rule }) => rule === 'duplicate-id').map(({ file }) => file)).toEqual([
        path,
      ]);
    },
  );

  it('goes by the id of its original, and says which that is', () => {
    const folder = temporaryFolder(
      catalogueFiles({ 'items/证.md': itemFile({ id: 'id: id-card' }), 'items/证.en.md': english }),
    );
    const [found] = check(folder).diagnostics.filter(({ rule }) => rule === 'broken-link');
    expect(found?.message.zh).toBe('译文跟着标识走，证.md 的标识是“id-card”，这个译文不会发布');
    expect(found?.hint?.zh).toBe('文件名改成 id-card.en.md');
  });
});
