/** Nothing an editor writes is lost: every value of an item that uses every field stands on its page. */
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/model/field.js';
import { itemSchema } from '../../src/model/item.js';
import * as vocabularies from '../../src/model/vocabularies.js';
import { Vocabulary } from '../../src/model/vocabulary.js';
import { dateText, durationText, moneyText } from '../../src/render/view/format.js';
import { pagesOf, renderedSite, testCatalogue, textOf, unescaped } from './rendered.js';

const catalogue = testCatalogue();
const pages = new Map(pagesOf(renderedSite(catalogue)));
/** What people see of the page: not what its head and its markup tell search engines. */
const html = (pages.get('items/full.html') ?? '').replace(
  /<head>[\s\S]*?<\/head>|<script[\s\S]*?<\/script>/g,
  '',
);
/** A text without its blanks: times and numbers are kept on one line by elements of their own. */
const bare = (written: string): string => written.replace(/\s+/g, '');
const text = bare(textOf(html));
const full = catalogue.findItem('full');
if (!full) throw new Error('The test catalogue has no item full');

/** Words of vocabularies by id. */
const words = new Map<string, string[]>();
for (const vocabulary of Object.values(vocabularies)) {
  if (!(vocabulary instanceof Vocabulary)) continue;
  for (const { id, zh } of vocabulary.terms) words.set(id, [...(words.get(id) ?? []), zh]);
}

/** Values that no page shows as they are written, and what stands for them. */
const otherwise: Readonly<Record<string, string>> = {
  pinyin: 'orders the lists',
  'fees.0.currency': 'a sign',
  'materials.1.shared': 'false: nothing to say',
  'process.1.counted': '不计入承诺时限',
  'materials.3.exempt': '免提交',
  'materials.0.source': 'the issuer says it better',
  reviewMonths: 'judged, not shown',
};

/** What must be on the page for a value; undefined: nothing. */
function shown(path: readonly string[], value: unknown): string[] {
  if (otherwise[path.join('.')] !== undefined) return [];
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => shown([...path, String(index)], one));
  if (typeof value === 'object') {
    if ('unit' in value && 'text' in value) return [durationText(value as never, 'zh')];
    if (path.at(-1) === 'amount' && path[0] === 'fees')
      return [moneyText(full?.item.fees[0] as never, 'zh') ?? ''];
    return Object.entries(value).flatMap(([key, one]) => shown([...path, key], one));
  }
  return scalarText(path, value as string | number | boolean);
}

function scalarText(path: readonly string[], value: string | number | boolean): string[] {
  const key = path.at(-1) as string;
  const written = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return [dateText(written, 'zh')];
  if (key === 'law') return [catalogue.findLaw(written)?.title ?? written];
  if (path[0] === 'unit' || path[0] === 'decidedBy' || path[0] === 'jointUnits')
    return [catalogue.findUnit(written)?.name ?? written];
  if (path[0] === 'domain') return [catalogue.findDomain(written)?.name ?? written];
  if (path[0] === 'related') return [catalogue.findItem(written)?.item.name ?? written];
  if (path[0] === 'situations') return key === 'id' ? [] : [written];
  if (key === 'certificate') return [];
  if (path.includes('situations'))
    return [full?.item.situations?.find(({ id }) => id === written)?.name ?? written];
  if (value === 'shown') return ['原件核验'];
  const terms = words.get(written);
  return terms?.some((term) => text.includes(term)) ? [] : [written];
}

/** Whether a text is on the page, or is the address of a link there. */
function isShown(wanted: string): boolean {
  const plain = wanted.replace(/\s+/g, ' ');
  return text.includes(bare(wanted)) || unescaped(html).includes(plain) || decodeURI(html).includes(plain);
}

describe('the page of an item shows', () => {
  const top = Object.keys(keysOf(itemSchema) ?? {});
  it.each(
    top.filter(
      (key) => !['id', 'allow', 'status', 'statusNote', 'abolished', 'replacedBy', 'pinyin'].includes(key),
    ),
  )('%s', (key) => {
    const value = (full.item as Record<string, unknown>)[key];
    expect(value, `the test item has no ${key}`).toBeDefined();
    expect(shown([key], value).filter((wanted) => !isShown(wanted))).toEqual([]);
  });

  it('uses every key of materials, steps, fees, contacts in its test item', () => {
    const used = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) for (const one of value) walk(one);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, one] of Object.entries(value)) {
          used.add(key);
          walk(one);
        }
      }
    };
    walk(full.item);
    const wanted =
      'certificate need when deadline situations original copies medium size source issuer basis shared exempt form sample mistakes notes signature wrong right why picture actor detail limit counted special output formula reduction pay per validity delivery where who phone url note reply hours transit geo room';
    expect(wanted.split(' ').filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('states', () => {
  const banner = (id: string): string =>
    textOf(/<div class="banner[\s\S]*?<\/div>/.exec(pages.get(`items/${id}.html`) ?? '')?.[0] ?? '');

  it.each([
    ['paused', /暂停办理：自 2026年6月1日起，至 2026年8月31日止。系统升级。\s+急需办理请致电\s+0412-5550125/],
    ['gone', /已于 2026年1月31日取消[\s\S]*改为网上备案。[\s\S]*现改办\s+去外地看病先登记/],
    ['index_', /自 2026年10月1日起施行/],
    ['overdue', /已超过核验期（上次核验：2024年2月29日）/],
    ['draft', /草稿/],
    ['full', /^\s*有截止日期\s+本事项办理到 2030年12月31日为止。\s*$/],
    ['other', /^$/],
  ])('%s', (id, message) => expect(banner(id)).toMatch(message));

  it('nothing is left blank', () => {
    const paused = textOf(pages.get('items/paused.html') ?? '');
    for (const word of ['无需提交材料', '不收费', '当场办结', '不用跑，0 次', '没有限制'])
      expect(paused).toContain(word);
    expect(textOf(pages.get('domains/empty.html') ?? '')).toContain('暂时没有事项');
    for (const [path, page] of pages)
      expect(page, path).not.toMatch(/undefined|\[object|<dd><\/dd>|<p><\/p>|<h\d[^>]*><\/h\d>|<li><\/li>/);
  });
});

it('the law of a citation is shown with its number, its level and the day from which it holds', () => {
  expect(text).toContain('主席令第三十五号效力层级法律施行日期2011年7月1日');
});

describe('registers', () => {
  it('certificates: what is kept, what replaces the rest, and the letter', () => {
    const page = textOf(pages.get('certificates/index.html') ?? '');
    for (const word of [
      '家庭收入证明',
      '12,345',
      '到社保大厅窗口当场开具',
      '看户口簿',
      '有效证照能证明',
      '承诺书不公开',
      '提交租房合同',
      '市级',
    ]) {
      expect(page).toContain(word);
    }
    expect(page).not.toContain('与其他证明互为前提');
  });

  it('laws: their facts, and the items that cite them anywhere', () => {
    const page = textOf(pages.get('laws/index.html') ?? '').replace(/\s+/g, ' ');
    for (const word of ['主席令第三十五号', '2018年12月29日', '98', '全国人民代表大会常务委员会'])
      expect(page).toContain(word);
    expect(page).toMatch(
      /《测试市证件收费办法》 .*引用它的事项 2 项 重新申请住房补贴 尚未施行 去外地看病先登记/,
    );
    expect(page).toMatch(/《测试市证件工本费管理办法》 已修改/);
  });

  it('offices: address, complaints, certificates, what stands above', () => {
    const page = textOf(pages.get('units/index_.html') ?? '');
    for (const word of [
      '示例路1号',
      '卫健委监督电话',
      '12210300MB1234567A',
      '家庭收入证明',
      '测试市人民政府',
      '卫生健康局',
    ]) {
      expect(page).toContain(word);
    }
  });

  it('offices: what one accepts, apart from what it decides or handles with the one that does', () => {
    const sections = (path: string): string[] =>
      textOf(/<section aria-labelledby="h-items">.*?<\/section>/su.exec(pages.get(path) ?? '')?.[0] ?? '')
        .replace(/\s+/g, ' ')
        .split(/(?=参与办理的事项|已取消的事项)/u);
    const [accepted, elsewhere] = sections('units/social.html');
    expect(accepted).toMatch(/^ ?受理的事项 ?3 项 .*重新申请住房补贴/u);
    expect(accepted).not.toContain('去外地看病先登记');
    expect(elsewhere).toMatch(/^参与办理的事项 ?1 项 这些事项由别的单位受理.*去外地看病先登记/u);
    // It decides one, and accepts none.
    expect(sections('units/city.html')[0]).toContain('这里暂时没有事项');
    expect(sections('units/city.html')[1]).toContain('去外地看病先登记');
    expect(sections('units/index_.html').join('')).not.toContain('参与办理的事项');
  });

  it('every name by its reading: the official one and the everyday one', () => {
    const page = textOf(pages.get('items/index.html') ?? '').replace(/\s+/g, ' ');
    expect(page).toMatch(/ C 长期护理保险参保 草稿 重新申请住房补贴/);
    expect(page).toMatch(/ Q 去外地看病先登记 有截止日期 正式名称 异地就医备案/);
    expect(page).toMatch(/ Y 异地就医备案（全部字段） 有截止日期 也叫 去外地看病先登记/);
    expect(page).toMatch(/其他 12345热线查询/);
  });
});
