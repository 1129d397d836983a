/** The index of a catalogue: what is in it, that it reads every name rightly, and that it is the same each time. */
import { expect, it } from 'vitest';
import type { Catalogue } from '../../../src/model/catalogue.js';
import { editionsOf } from '../../../src/render/site/editions.js';
import { searchIndex } from '../../../src/render/site/indexing/searchIndex.js';
import { siteScope } from '../../../src/render/site/scope.js';
import { fold } from '../../../src/render/site/search/fold.js';
import type { SearchIndex } from '../../../src/render/site/search/format.js';
import { Reader } from '../../../src/render/site/search/reader.js';
import { search } from '../../../src/render/site/search/search.js';
import { Searcher } from '../../../src/render/site/search/searcher.js';
import { Rows, shownHit } from '../../../src/render/site/search/shown.js';
import { characterReadings } from '../../../src/render/view/reading.js';
import { testCatalogue } from '../rendered.js';
import { indexOf } from './services.js';

/** The index of a catalogue in one of its languages: its own, unless said otherwise. */
function indexed(catalogue: Catalogue, language = 0): SearchIndex {
  const editions = editionsOf(catalogue.config, 'zh');
  const edition = editions[language];
  if (!edition) throw new Error('A site has at least one language');
  return searchIndex(
    siteScope(catalogue, { today: catalogue.config.date, beside: new Set() }, edition, editions),
  );
}

const index = indexed(testCatalogue());
const titles = index.titles.split('\n');

it('has every item but drafts, by reading, those that have ended last', () => {
  expect(titles).toEqual(
    ['12345热线查询', '重新申请住房补贴', '公租房申请', '去外地看病先登记', '异地就医登记证明'].sort(
      (a, b) => titles.indexOf(a) - titles.indexOf(b),
    ),
  );
  expect(titles.at(-1)).toBe('异地就医登记证明');
  expect(titles).not.toContain('长期护理保险参保');
  expect(index.facets.split('\n').map((letters) => letters.includes('x'))).toEqual([
    ...titles.slice(1).map(() => false),
    true,
  ]);
});

it('has as many lines in every column of items', () => {
  const columns = [
    'addresses',
    'titles',
    'names',
    'keywords',
    'texts',
    'domains',
    'units',
    'papers',
    'facets',
    'states',
  ] as const;
  for (const column of columns) expect(index[column].split('\n'), column).toHaveLength(titles.length);
  for (const [column, text] of Object.entries(index)) expect(text, column).not.toMatch(/[\r\u2028\u2029]/);
});

it('is the same each time', () => {
  expect(JSON.stringify(indexed(testCatalogue()))).toBe(JSON.stringify(index));
});

it('reads every name as the dictionary of phrases does', () => {
  const names = [
    '重新申请',
    '重庆市',
    '重大疾病',
    '银行账户',
    '行政许可',
    '行业协会',
    '长期护理',
    '校长任职',
    '调查取证',
    '调解申请',
    '会计从业',
    '会议登记',
    '厦门市',
    '大厦租赁',
    '参加社会保险',
    '人参种植',
    '音乐会',
    '快乐',
    '还款',
    '还是',
    '单于',
    '单位',
  ];
  const reader = new Reader(indexOf(names.map((title) => ({ title, keywords: [...names].reverse() }))));
  for (const name of names) {
    const heard = reader.sounds(fold(name)).map(({ sound }) => sound);
    expect(heard.join(' '), name).toBe(characterReadings(name).join(' '));
  }
});

it('reads a name as its editor says', () => {
  const searcher = new Searcher(index);
  expect(search('cxsqzfbt', searcher).hits.map(({ item }) => titles[item])).toEqual(['重新申请住房补贴']);
});

it('shows a result with what was found marked, and why it was found', () => {
  const searcher = new Searcher(index);
  const answer = search('转诊', searcher);
  const [hit] = answer.hits;
  if (!hit) throw new Error('Nothing was found');
  const shown = shownHit(hit, answer, new Rows(index), searcher);
  expect(shown.address).toBe('items/full.html');
  expect(shown.title.map(({ text }) => text).join('')).toBe('去外地看病先登记');
  expect(shown.snippet.field).toBe('keyword');
  expect(shown.snippet.text.filter(({ marked }) => marked)).toEqual([{ text: '转诊', marked: true }]);
});

it('says by which domain, or by which other name of its unit, a result was found', () => {
  const catalogue = testCatalogue();
  const short = catalogue.units.find(({ value }) => (value.aliases ?? []).length > 0)?.value;
  const alias = short?.aliases?.[0] ?? '';
  const marked = (query: string, language = 0): Record<string, string[]> => {
    const both = { ...catalogue, config: { ...catalogue.config, languages: ['zh-CN', 'en'] } };
    const columns = indexed(both, language);
    const searcher = new Searcher(columns);
    const answer = search(query, searcher);
    const [hit] = answer.hits;
    if (!hit) throw new Error(`${query} was not found`);
    const { domain, otherUnit } = shownHit(hit, answer, new Rows(columns), searcher);
    const found = (stretches: typeof domain): string[] =>
      stretches.filter((one) => one.marked).map(({ text }) => text);
    return { domain: found(domain), otherUnit: found(otherUnit) };
  };
  expect(alias).not.toBe('');
  expect(marked('医疗卫生')).toEqual({ domain: ['医疗卫生'], otherUnit: [] });
  expect(marked('health', 1)).toEqual({ domain: ['Health'], otherUnit: [] });
  expect(marked(alias)).toEqual({ domain: [], otherUnit: [alias] });
  expect(marked('看病')).toEqual({ domain: [], otherUnit: [] });
});

it('says the state of what is not simply in force', () => {
  const searcher = new Searcher(index);
  const answer = search('公租房', searcher);
  const shown = answer.hits.map((hit) => shownHit(hit, answer, new Rows(index), searcher));
  expect(shown[0]?.state).toEqual({ id: 'suspended', word: '暂停' });
});

it('finds an item in every language by what it is called in the others', () => {
  const catalogue = testCatalogue();
  const both = { ...catalogue, config: { ...catalogue.config, languages: ['zh-CN', 'en'] } };
  const english = catalogue.findItem('full')?.translations.en?.item.name ?? '';
  expect(english).not.toBe('');
  for (const language of [0, 1]) {
    const one = indexed(both, language);
    for (const query of [english, '去外地看病', 'wdkb', '转诊']) {
      const [hit] = search(query, new Searcher(one)).hits;
      expect(one.addresses.split('\n')[hit?.item ?? -1], `${language} ${query}`).toBe('items/full.html');
    }
  }
});
