/** Indexes, finder and appendices: which entries there are, in which order, and that their pages are true. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/catalogue.js';
import type { Item } from '../../src/model/item.js';
import { finderOf } from '../../src/render/handbooks/finder.js';
import { type Held, indexesOf } from '../../src/render/handbooks/indexes.js';
import { strokesOf } from '../../src/render/view/strokes.js';
import { wordsIn } from '../../src/render/view/words.js';
import { bare, innerLinks, type Read, readPdf } from './pdf.js';
import { book, catalogueWith } from './printed.js';

const words = wordsIn('zh');

/** Items of a book, by their names; more of each may be said. */
function held(...items: readonly (Partial<Item> & { readonly name: string })[]): Held[] {
  return items.map((item, at) => ({
    entry: { id: `item-${at}`, item } as Entry,
    view: { name: item.name, title: item.everydayName ?? item.name, keywords: item.keywords ?? [] },
    at,
  }));
}

/** An index as lines: `C 重庆 0`. */
function lines(groups: ReturnType<typeof indexesOf>['pinyin']): string[] {
  return groups.flatMap(({ head, entries }) =>
    entries.map(({ name, note, at }) => [head, name, ...(note ? [note] : []), at.join('+')].join(' ')),
  );
}

describe('the index by pinyin', () => {
  it('reads first characters of several readings by the word they begin', () => {
    const names = [
      '重庆迁入',
      '长期护理保险',
      '重新申请补贴',
      '调解申请',
      '厦门通办',
      '长者饭堂',
      '调查取证',
      '重大疾病',
    ];
    const { pinyin } = indexesOf(held(...names.map((name) => ({ name }))), 'zh');
    expect(lines(pinyin)).toEqual([
      'C 长期护理保险 1',
      'C 重庆迁入 0',
      'C 重新申请补贴 2',
      'D 调查取证 6',
      'T 调解申请 3',
      'X 厦门通办 4',
      'Z 长者饭堂 5',
      'Z 重大疾病 7',
    ]);
  });

  it('takes the reading an editor wrote, with or without tones', () => {
    const items = held(
      { name: '乐龄优待证', pinyin: 'yuè líng you dai zheng' },
      { name: '单县户口', pinyin: 'shan xian hu kou' },
    );
    expect(lines(indexesOf(items, 'zh').pinyin)).toEqual(['S 单县户口 1', 'Y 乐龄优待证 0']);
  });

  it('holds everyday names and search words, each name once with all its places', () => {
    const items = held(
      { name: '居民身份证换领', everydayName: '换身份证', keywords: ['身份证', '12345'] },
      { name: '居民身份证补领', everydayName: '补身份证', keywords: ['身份证'] },
    );
    expect(lines(indexesOf(items, 'zh').pinyin)).toEqual([
      'B 补身份证 1',
      'H 换身份证 0',
      'J 居民身份证补领 1',
      'J 居民身份证换领 0',
      'S 身份证 0+1',
      '其他 12345 0',
    ]);
  });
});

it('takes a name and a search word that differ by capitals for one', () => {
  const items = held(
    { name: 'Residence permit', keywords: ['residence permit', 'permit'] },
    { name: 'Work permit', keywords: ['Permit'] },
  );
  expect(lines(indexesOf(items, 'en').pinyin)).toEqual([
    'P permit 0+1',
    'R Residence permit 0',
    'W Work permit 1',
  ]);
});

describe('the index by strokes', () => {
  it('counts strokes as the mainland does', () => {
    const counts = Object.entries({
      一: 1,
      之: 3,
      及: 3,
      长: 4,
      户: 4,
      龙: 5,
      申: 5,
      成: 6,
      社: 7,
      骨: 9,
      重: 9,
      流: 10,
      登: 12,
      鞍: 15,
    });
    for (const [character, count] of counts) expect(strokesOf(character), character).toBe(count);
    expect(['A', '', '𠮷', '〇'].map(strokesOf)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('orders by the first character’s strokes, keeps a character together, puts the rest last', () => {
    const names = ['登记结婚', '12345热线', '户口迁移', '办护照', '户口登记', '乙类证', '登报'];
    expect(lines(indexesOf(held(...names.map((name) => ({ name }))), 'zh').strokes)).toEqual([
      '1 画 乙类证 5',
      '4 画 办护照 3',
      '4 画 户口迁移 2',
      '4 画 户口登记 4',
      '12 画 登记结婚 0',
      '12 画 登报 6',
      '其他 12345热线 1',
    ]);
  });

  it('puts what has no strokes in alphabetical order', () => {
    const names = ['办护照', 'Residence permit', 'identity card', 'First card'];
    expect(lines(indexesOf(held(...names.map((name) => ({ name }))), 'en').strokes)).toEqual([
      '4 strokes 办护照 0',
      'Other First card 3',
      'Other identity card 2',
      'Other Residence permit 1',
    ]);
  });

  it('is left out where no name is written in Chinese', () => {
    expect(indexesOf(held({ name: 'Birth certificate' }), 'en').strokes).toEqual([]);
  });
});

describe('the index by code', () => {
  it('has each code, and the identifier of an item without one', () => {
    const items = held(
      { name: '乙', codes: { catalogue: '002099000002', task: '11210300000000000X3002099000002' } },
      { name: '甲', codes: { catalogue: '002099000001' } },
      { name: '丙' },
    );
    expect(lines(indexesOf(items, 'zh').codes)).toEqual([
      '基本编码 002099000001 甲 1',
      '基本编码 002099000002 乙 0',
      '实施编码 11210300000000000X3002099000002 乙 0',
      '事项标识 item-2 丙 2',
    ]);
  });
});

describe('the finder', () => {
  it('leads to the contents where an audience may apply for most of a thick book', () => {
    const many = held(
      ...Array.from({ length: 20 }, (_, at) => ({ name: `事项${at}`, audience: ['person' as const] })),
    );
    const counts = (items: typeof many) => finderOf(items, 'zh').audiences.map((group) => group.items.length);
    expect(counts(many.slice(0, 12))).toEqual([12]);
    expect(counts(many)).toEqual([0]);
  });

  it('goes by events, and by audiences; those with the same items stand together', () => {
    const items = held(
      { name: '甲', lifeEvents: ['结婚', '买房'], audience: ['person'] },
      { name: '乙', lifeEvents: ['结婚'], audience: ['person', 'company', 'public-institution'] },
      { name: '丙' },
    );
    const { events, audiences } = finderOf(items, 'zh');
    const said = (groups: typeof events) =>
      groups.map(({ head, items }) => `${head}：${items.map(({ title }) => title).join('')}`);
    expect(said(events)).toEqual(['结婚：甲乙', '买房：甲']);
    expect(said(audiences)).toEqual(['自然人：甲乙', '企业法人、事业法人：乙', `${words.anyone}：丙`]);
  });
});

describe('in a book', () => {
  let read: Read;
  let pdf: Uint8Array;
  beforeAll(async () => {
    const everybody = catalogueWith((entry) => ({
      ...entry,
      item: { ...entry.item, keywords: ['共同的说法'] },
    }));
    pdf = await book({}, everybody);
    read = await readPdf(pdf);
  });

  /** The text from the page that opens with a title to the next such page. */
  const part = (title: string): string => {
    const from = read.pages.findIndex(({ text }) => text.includes(bare(title)) && !text.startsWith('目录'));
    const titles = read.outline.map((one) => bare(one.title)).filter((one) => one !== bare(title));
    const length = read.pages
      .slice(from + 1)
      .findIndex(({ text }) => titles.some((one) => text.startsWith(one)));
    return read.pages
      .slice(from, length < 0 ? undefined : from + 1 + length)
      .map(({ text }) => text)
      .join('');
  };
  /** The pages on which an item is described: they carry its name or its office at the head. */
  const opening = (title: string): string | undefined =>
    read.labels?.[
      read.pages.findIndex(
        ({ text }) => new RegExp(`${title}.*${words.unit}`).test(text) && text.includes(bare(words.factWho)),
      )
    ];

  it('gives the pages where items stand; those that follow each other as one', () => {
    const first = opening('去外地看病先登记');
    const index = read.pages.filter(({ text }) => text.includes('索引一'));
    const text = index.at(-1)?.text ?? '';
    expect(text).toMatch(new RegExp(`去外地看病先登记${first}–\\d+`));
    // Every item of the book: the first chapter, and the second with the appendix of what has ended.
    const [, ranges = ''] = /共同的说法((?:\d+(?:–\d+)?、)*\d+(?:–\d+)?)/.exec(text) ?? [];
    expect(ranges).toMatch(/^2–\d+、\d+–\d+$/);
    const numbers = ranges.split(/[、–]/).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('leads from every number of the back matter to the page of that number', async () => {
    const labels = read.labels ?? [];
    const start = read.pages.findIndex(({ text }) => text.includes(bare(words.printOfficesIntro)));
    const links = (await innerLinks(pdf)).filter(({ from, text }) => from >= start && /^\d/.test(text));
    expect(links.length).toBeGreaterThan(30);
    for (const { text, to } of links) expect(labels[to], text).toBe(/^\d+/.exec(text)?.[0]);
  });

  it('lists the laws by rank with the pages that cite them', () => {
    const text = part(words.printLaws);
    expect(text).toMatch(
      /《中华人民共和国社会保险法》\d+–\d+、\d+–\d+简称：社会保险法文号：主席令第三十五号/,
    );
    expect(text.indexOf('社会保险法')).toBeLessThan(text.indexOf('测试市证件收费办法'));
  });

  it('lists the certificates by what was decided, with what to do instead', () => {
    const text = part(words.printCertificates);
    const heads = [
      words.certificatesKept,
      words.certificatesPromised,
      words.certificatesShared,
      words.certificatesAbolished,
    ];
    const places = heads.map((head) => text.indexOf(bare(head)));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const said of ['家庭收入证明', '看户口簿', '由办事部门联网核对', '签一份承诺书'])
      expect(text).toContain(said);
  });

  it('gives offices with the pages of what they take', () => {
    expect(part(words.printOffices)).toMatch(/测试市人力资源和社会保障局\d/);
  });

  it('leads from the finder to the page, and has every part in the outline', () => {
    expect(part(words.printFinder)).toMatch(
      new RegExp(`生病就医.*去外地看病先登记${opening('去外地看病先登记')}`),
    );
    const titles = read.outline.map(({ title }) => title);
    for (const title of [
      words.printFinder,
      words.printOffices,
      words.printLaws,
      words.printCertificates,
      words.printIndexPinyin,
      words.printIndexStrokes,
      words.printIndexCodes,
    ]) {
      expect(titles).toContain(title);
    }
  });

  it('of a handbook of some items lists only the certificates these ask for', async () => {
    const { text } = await readPdf(await book({ where: { items: ['index'] } }));
    expect(text).not.toContain(bare(words.certificatesAbolished));
  });
});
