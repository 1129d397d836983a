/** Links to headings: of the same text, and of another item’s. */
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import { headingAnchor } from '../../src/model/anchors.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

const other = itemFile(
  { name: 'name: 乙事项' },
  '## 办理提示（2026 年）\n\n## 办理提示（2026 年）\n\n### `表` 怎么填？\n',
);

/** What is said of one link in the body of an item with a heading of its own. */
function saidOf(link: string): string[] {
  const folder = temporaryFolder(
    catalogueFiles({
      'items/a.md': itemFile({}, `看[这里](${link})。\n\n## 自己的小标题\n`),
      'items/b.md': other,
      'items/b.en.md': '---\nname: B\n---\n## Before you come\n',
      'items/broken.md': '---\nname： 丙\n---\n',
    }),
  );
  return loadCatalogue(folder)
    .findings.filter(({ rule }) => rule === 'broken-link')
    .map(({ message, hint }) => `${message.zh}；${hint?.zh}`);
}

it.each([
  '#自己的小标题',
  '#materials',
  'item:b',
  'item:b#materials',
  'item:b#办理提示-2026-年',
  'item:b#表-怎么填',
  'item:b#before-you-come',
  'item:broken#不知道',
])('%s leads somewhere', (link) => {
  expect(saidOf(link)).toEqual([]);
});

it.each([
  ['#自己的标题', '是不是 #自己的小标题？'],
  ['#办理提示-2026-年', '写成其中一个：#自己的小标题'],
  ['item:b#办理提醒-2026-年', '是不是 item:b#办理提示-2026-年？'],
  ['item:nothing#办理提示', '没有“nothing”这个事项'],
])('%s leads nowhere', (link, says) => {
  const [said, ...others] = saidOf(link);
  expect(said).toContain(says);
  expect(others).toEqual([]);
});

it('an anchor is the heading in lower case with hyphens between its words', () => {
  expect(headingAnchor('办理提示')).toBe('办理提示');
  expect(headingAnchor('1. How to Apply — Online')).toBe('1-how-to-apply-online');
  expect(headingAnchor('——')).toBe('');
});
