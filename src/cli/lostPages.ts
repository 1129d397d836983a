/**
 * Pages of items that were published and are not any more. Their addresses stand in people's bookmarks, in search
 * engines and, as QR codes, in print: nobody may lose one without having been told.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../text/order.js';
import { bracketed, type Lang } from '../text/words.js';

/** So many are named; of the rest only the number is. */
const mostNamed = 10;

/** An item whose page is no longer there. */
export interface LostPage {
  /** Its id, as its file was named. */
  readonly stem: string;
  /** The id of the item that has its name now: it may be the same item. */
  readonly renamedTo?: string | undefined;
}

/**
 * What the pages of items are called, without extension, that the site at `before` has and the one at `after` has no
 * longer, in order; none where there was no site. Pages of translations share the fate of the originals.
 */
export function lostPages(before: string, after: string): string[] {
  const kept = new Set(itemPages(after));
  return itemPages(before).filter((stem) => !kept.has(stem));
}

function itemPages(site: string): string[] {
  const folder = join(site, 'items');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length))
    .sort(compareText);
}

/** What a person is told of lost pages. */
export function lostPagesNotice(pages: readonly LostPage[], lang: Lang): string {
  const named = pages.slice(0, mostNamed).map((page) => `  items/${page.stem}.html${remark(page, lang)}\n`);
  const others = pages.length - named.length;
  if (others > 0) named.push(lang === 'zh' ? `  ……另有 ${others} 个\n` : `  … and ${others} more\n`);
  return lang === 'zh' ? chinese(pages.length, named.join('')) : english(pages.length, named.join(''));
}

function chinese(count: number, named: string): string {
  return `注意：上次发布的 ${count} 个事项网页，这次没有了。收藏的网址、已经印出去的二维码会打不开：
${named}  只是改了文件名：在新文件里写上 id: 原来的标识，网址就不变。
  事项不办了：留着原来的文件，写上 状态: 取消，再写取消日期、状态说明；改办别的事项的，写由何替代。
`;
}

function english(count: number, named: string): string {
  const what = count === 1 ? 'the page of 1 item' : `the pages of ${count} items`;
  return `Note: ${what} published last time ${count === 1 ? 'is' : 'are'} gone. Bookmarks and printed QR codes will lead nowhere:
${named}  Only a file was renamed: write id: with the old id in the new file, and the address stays.
  The item has ended: keep its file, with status: abolished, abolished: (the date) and statusNote; where another takes its place, replacedBy.
`;
}

function remark({ renamedTo }: LostPage, lang: Lang): string {
  if (renamedTo === undefined) return '';
  return bracketed(lang === 'zh' ? `${renamedTo} 现在用着它的名称` : `${renamedTo} has its name now`, lang);
}
