/** Small words at a glance: who may apply as people say it, one service and not one services, brackets of the page's language. */
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.js';
import type { Item } from '../../src/model/item.js';
import { howText, resultViews } from '../../src/render/view/facts.js';
import { stateView } from '../../src/render/view/state.js';
import { whoText } from '../../src/render/view/who.js';
import { pagesOf, renderedSite, testCatalogue, textOf } from './rendered.js';

const catalogue = testCatalogue();
const who = (audience: Item['audience'], lang: 'zh' | 'en'): string => whoText({ audience } as Item, lang);

it('who may apply is said in everyday words; the register keeps the official ones', () => {
  expect(who(['person', 'company'], 'zh')).toBe('个人、企业');
  expect(who(['person', 'social-organisation'], 'en')).toBe('individuals, social organisations');
  const page = textOf(renderedSite(catalogue).get('items/full.html') as string).replace(/\s+/g, ' ');
  expect(page).toContain('谁能办 个人、社会组织 ');
  expect(page).toContain('服务对象 自然人、社会组织法人 ');
});

it('nobody is told that there is no limit beside conditions that are one', () => {
  expect(whoText({ conditions: ['年满八十周岁'] } as Item, 'zh')).toBe('符合受理条件的都能办');
  expect(whoText({ conditions: ['年满八十周岁'] } as Item, 'en')).toBe('Anyone who meets the conditions');
  expect(whoText({} as Item, 'zh')).toBe('没有限制');
});

it('how to apply names the way online that there is an address for, and no counter where nobody has to come', () => {
  const online = { apply: 'https://a.example.invalid/' };
  const how = (item: Partial<Item>): string => howText(item as Item, 'zh');
  expect(how({})).toBe('窗口');
  expect(how({ online })).toBe('窗口、网上');
  expect(how({ online, visits: { count: 0 } })).toBe('网上');
  expect(how({ visits: { count: 0 } })).toBe('未载明');
  expect(how({ online, channels: [{ kind: 'mail' }] })).toBe('邮寄');
});

const english = new Map(pagesOf(renderedSite(catalogue, 'en')));

it('one service is not one services', () => {
  const texts = [...english].map(([, html]) => textOf(html));
  expect(texts.filter((text) => /\b1 services\b/.test(text))).toEqual([]);
  expect(texts.some((text) => /\b1 service\b/.test(text))).toBe(true);
});

it('files on English pages stand in English brackets', () => {
  const wrong = [...english].filter(([, html]) => /（PDF）/.test(html)).map(([path]) => path);
  expect(wrong).toEqual([]);
});

it('a related service that has ended says so', () => {
  const html = renderedSite(catalogue).get('items/full.html') as string;
  const related = textOf(/<ul class="related">[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '');
  expect(related).toContain('（取消）');
  expect(related.match(/（取消）/g)).toHaveLength(1);
});

it.each([
  ['suspended', '（暂停）'],
  ['draft', '（草稿）'],
] as const)('a related service that is %s says so', (status, said) => {
  const changed = createCatalogue({
    ...catalogue,
    entries: catalogue.entries.map((entry) =>
      entry.id === 'gone'
        ? { ...entry, item: { ...entry.item, status }, outline: { ...entry.outline, status } }
        : entry,
    ),
  });
  const html = renderedSite(changed).get('items/full.html') as string;
  expect(textOf(/<ul class="related">[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '')).toContain(said);
});

it('a related service that is not yet in force says so, until the day', () => {
  const effective = '2031-05-01';
  const changed = (date: string) =>
    createCatalogue({
      ...catalogue,
      config: { ...catalogue.config, date },
      entries: catalogue.entries.map((entry) =>
        entry.id === 'gone'
          ? {
              ...entry,
              item: { ...entry.item, status: 'in-force', effective },
              outline: { ...entry.outline, status: 'in-force', effective },
            }
          : entry,
      ),
    });
  const related = (date: string): string => {
    const html = renderedSite(changed(date)).get('items/full.html') as string;
    return textOf(/<ul class="related">[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '');
  };
  expect(related('2031-04-30')).toContain('（尚未施行）');
  expect(related('2031-05-01')).not.toContain('（尚未施行）');
});

describe('a service in force that has a last day', () => {
  const state = (item: Partial<Item>, lang: 'zh' | 'en' = 'zh') => {
    const entry = catalogue.entries.find(({ id }) => id === 'full');
    if (!entry) throw new Error('There is no such item');
    const { until: _, ...lasting } = entry.item;
    return stateView({ ...entry, item: { ...lasting, ...item } }, catalogue, catalogue.config.date, lang);
  };

  it('says until when, why, and what to do afterwards', () => {
    expect(state({ until: '2031-06-30', statusNote: '政策执行到这一天' })).toMatchObject({
      id: 'ending',
      word: '有截止日期',
      message: '本事项办理到 2031年6月30日为止。政策执行到这一天。',
    });
    const replaced = state({ abolished: '2031-07-01', replacedBy: 'paused' }, 'en');
    expect(replaced.message).toBe('This service ends on 1 July 2031; use the one below afterwards.');
    expect(replaced.replacement?.target).toEqual({ kind: 'item', id: 'paused' });
  });

  it('says so beside an overdue check, and nothing where it has none', () => {
    expect(state({ until: '2031-06-30', reviewed: '2020-01-01' })).toMatchObject({
      id: 'overdue',
      message: expect.stringMatching(/请先电话确认。本事项办理到 2031年6月30日为止。$/),
    });
    expect(state({})).toMatchObject({ id: 'in-force', message: '' });
  });

  it('can be applied for: its page keeps the button, and says the day where people look first', () => {
    const changed = createCatalogue({
      ...catalogue,
      entries: catalogue.entries.map((entry) =>
        entry.id === 'full' ? { ...entry, item: { ...entry.item, until: '2031-06-30' } } : entry,
      ),
    });
    const html = renderedSite(changed).get('items/full.html') as string;
    expect(html).toContain('<div class="banner banner-ending">');
    expect(html).toContain('在线办理</a>');
    expect(html.indexOf('办理到 2031年6月30日为止')).toBeLessThan(html.indexOf('id="at-a-glance"'));
  });
});

it('ways that lead to nothing are no links', () => {
  const html = renderedSite(catalogue).get('index.html') as string;
  const ways = [...html.matchAll(/<li>(<a|<span) [^>]*>[^<]* <span class="count">(\d+) 项<\/span>/g)];
  expect(ways.map(([, tag, count]) => [tag, Number(count) > 0])).toEqual(
    ways.map(([, , count]) => (Number(count) > 0 ? ['<a', true] : ['<span', false])),
  );
  expect(ways.some(([, tag]) => tag === '<a')).toBe(true);
  const nobody = createCatalogue({
    ...catalogue,
    entries: catalogue.entries.map((entry) => ({
      ...entry,
      item: { ...entry.item, audience: ['person'] as Item['audience'] },
    })),
  });
  expect(renderedSite(nobody).get('index.html')).toMatch(
    /<span class="chip-empty">企业和单位能办的 <span class="count">0 项<\/span><\/span>/,
  );
});

it('pinyin is offered where names are in Chinese only', () => {
  const hint = /<p id="search-hint" class="hint">(.*?)<\/p>/;
  expect(hint.exec(renderedSite(catalogue).get('index.html') as string)?.[1]).toBe(
    '写平时的叫法就行，也可以写材料、部门。拼音和首字母也能找，例如 sfz。',
  );
  const named = createCatalogue({
    ...catalogue,
    entries: catalogue.entries.map((entry) => ({
      ...entry,
      outline: { ...entry.outline, name: 'Passport' },
    })),
  });
  expect(hint.exec(renderedSite(named).get('index.html') as string)?.[1]).toBe(
    '写平时的叫法就行，也可以写材料、部门。',
  );
});

it('why it is suspended or has ended is said at the top, not a second time among the codes', () => {
  const html = renderedSite(catalogue).get('items/gone.html') as string;
  const entry = catalogue.entries.find(({ id }) => id === 'gone');
  const note = entry?.item.statusNote ?? '';
  expect(note).not.toBe('');
  expect(html.replace(/<script[\s\S]*?<\/script>/g, '').split(note)).toHaveLength(2);
});

it('a banner is a sentence to its end, in both languages, whether or not its note has a mark there', () => {
  const message = (id: string, lang: 'zh' | 'en', note?: string): string => {
    const entry = catalogue.entries.find((one) => one.id === id);
    if (!entry) throw new Error(`There is no ${id}`);
    const item = { ...entry.item, ...(note === undefined ? {} : { statusNote: note }) };
    return stateView({ ...entry, item }, catalogue, catalogue.config.date, lang).message;
  };
  for (const id of ['draft', 'gone', 'overdue', 'paused']) {
    expect(message(id, 'zh'), id).toMatch(/。$/);
    expect(message(id, 'en'), id).toMatch(/[.。]$/);
  }
  expect(message('paused', 'zh', '系统升级')).toMatch(/。系统升级。$/);
  expect(message('paused', 'zh', '恢复日期另行公布（见公告）')).toMatch(/（见公告）。$/);
});

it('what one gets is followed by its kind, but for “other”, which says nothing', () => {
  const result = (kind: 'certificate' | 'other'): string | undefined =>
    resultViews({ result: { name: '失业保险金', kind } } as Item, catalogue, 'zh')[0]?.text;
  expect(result('other')).toBe('失业保险金');
  expect(result('certificate')).toBe('失业保险金（证明）');
});

it('without scripts search boxes lead to the list of all items, which says so', () => {
  const html = String(renderedSite(catalogue).get('items/index.html'));
  expect(html).toMatch(/<p class="empty without-scripts">这里不运行脚本，搜索用不了。请按首字母找/);
});

it('links to the register of certificates are told apart where they are read out of their place', () => {
  const html = renderedSite(catalogue).get('items/full.html') as string;
  const links = [...html.matchAll(/<p class="certificate"><a [^>]*>(.*?)<\/a>/g)].map(([, text = '']) =>
    textOf(text),
  );
  expect(links.length).toBeGreaterThan(1);
  expect(new Set(links).size).toBe(links.length);
});
