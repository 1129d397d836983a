/** The page of an item as an experience: its end, its sheets, its totals, whom to tell, what machines read. */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { type Catalogue, createCatalogue } from '../../src/model/catalogue.js';
import type { Config } from '../../src/model/config.js';
import type { Item } from '../../src/model/item.js';
import { leafletPath } from '../../src/render/handbooks/paths.js';
import { stepTimeText, totalViews } from '../../src/render/view/totals.js';
import { pagesOf, renderedSite, testCatalogue, textOf, unescaped } from './rendered.js';

const catalogue = testCatalogue();
const page = (id: string, of: Catalogue = catalogue, beside?: ReadonlySet<'handbooks' | 'data'>): string =>
  new Map(pagesOf(renderedSite(of, 'zh', beside))).get(`items/${id}.html`) ?? '';
const full = page('full');

function withConfig(change: (config: Config) => Config): Catalogue {
  return createCatalogue({ ...catalogue, config: change(catalogue.config) });
}

function entryWith(change: Partial<Item>) {
  const entry = catalogue.findItem('full');
  if (!entry) throw new Error('no item full');
  return { ...entry, item: { ...entry.item, ...change } };
}

describe('an item that has ended', () => {
  const html = page('gone');
  const text = textOf(html).replace(/\s+/g, ' ');

  it('says so, names what is done instead, whom to ask, and the basis', () => {
    expect(text).toContain('本事项已于 2026年1月31日取消，请改办下面的事项。改为网上备案。');
    expect(html).toMatch(/现改办<\/span>\s*<a href="\.\.\/items\/full\.html">去外地看病先登记<\/a>/);
    expect(text).toContain('还有疑问，找谁问');
    expect(text).toContain('《关于办理就医备案的通知》（测卫发〔2026〕1号）第一条');
  });

  it('sends nobody on an errand: no facts, no materials, no steps, no buttons', () => {
    for (const gone of [
      '办事要点',
      '需要准备什么',
      '怎么办',
      '时限与费用',
      '办好后拿到什么',
      '无需提交材料',
      '不收费',
    ]) {
      expect(text).not.toContain(gone);
    }
    expect(html).not.toMatch(/class="(?:button|key-facts|steps|materials)/);
  });

  it('tells of no mistakes with materials that nobody asks for: there is no card to lead to', () => {
    const ended = createCatalogue({
      ...catalogue,
      entries: catalogue.entries.map((entry) =>
        entry.id === 'full' ? entryWith({ status: 'abolished', abolished: '2026-01-31' }) : entry,
      ),
    });
    const known = entryWith({}).item.materials.flatMap(({ mistakes = [] }) => mistakes);
    expect(known).not.toEqual([]);
    const html = page('full', ended);
    for (const { right } of known) {
      expect(full).toContain(right);
      expect(html).not.toContain(right);
    }
    expect(html).not.toContain('href="#material-');
    expect(html).toContain('id="questions"');
  });
});

describe('the buttons that lead to applying and to progress', () => {
  const apply = 'https://example.invalid/apply';
  const track = 'https://example.invalid/track';
  const buttons = (change: Partial<Item>): string[] => {
    const changed = createCatalogue({
      ...catalogue,
      entries: catalogue.entries.map((entry) =>
        entry.id === 'full' ? entryWith({ online: { apply, track }, ...change }) : entry,
      ),
    });
    const links = page('full', changed).matchAll(/<a class="button[^"]*" href="([^"]*)"/g);
    return [...links].flatMap(([, href]) => (href === apply || href === track ? [href] : []));
  };

  it.each<[string, Partial<Item>, string[]]>([
    ['in force', {}, [apply, track]],
    ['due for a check', { reviewed: '2020-01-01' }, [apply, track]],
    ['suspended', { status: 'suspended' }, [track]],
    ['yet to come', { effective: '2999-01-01' }, []],
    ['a draft', { status: 'draft' }, []],
    ['over', { status: 'abolished' }, []],
  ])('are there where a door is open: %s', (_, change, expected) => {
    expect(buttons(change)).toEqual(expected);
  });

  it('lead to the first channel that is online and has an address, where that alone is known', () => {
    const window = { kind: 'window', url: track } as const;
    const without = { kind: 'online' } as const;
    const mobile = { kind: 'mobile', url: apply } as const;
    expect(buttons({ online: {}, channels: [window, without, mobile] })).toEqual([apply]);
    expect(buttons({ online: {}, channels: [window, without] })).toEqual([]);
    expect(buttons({ online: { handle: apply }, channels: [{ ...mobile, url: track }] })).toEqual([apply]);
  });
});

it('a number to call stands beside the state where one is told to call, as a link', () => {
  expect(page('paused')).toMatch(/急需办理请致电<\/span>\s*<a class="nobreak" href="tel:/);
  expect(page('overdue')).toMatch(/先打电话确认<\/span>\s*<a class="nobreak" href="tel:/);
});

describe('leaflets', () => {
  const both = new Set(['handbooks', 'data'] as const);
  const html = page('full', catalogue, both);

  it('are linked where they are published in the same run: of the item, and of each situation', () => {
    for (const path of [
      leafletPath('full'),
      leafletPath('full', 'settled'),
      leafletPath('full', 'referral'),
    ]) {
      expect(html).toContain(`href="../../${path}"`);
    }
    expect(html).toMatch(/<li class="for-1"><a class="file" href="[^"]*full-settled\.pdf">/);
    expect(html).toContain('href="../../data/items/full.json"');
  });

  it('are not linked where they are not, nor where the catalogue prints none, nor for what has ended', () => {
    expect(full).not.toMatch(/\.pdf"[^>]*>打印一页纸|handbooks\//);
    expect(full).not.toContain('data/items/');
    expect(
      page(
        'full',
        withConfig((config) => ({ ...config, leaflets: false })),
        both,
      ),
    ).not.toContain('handbooks/');
    expect(page('gone', catalogue, both)).not.toContain('handbooks/');
  });
});

describe('totals', () => {
  const totals = (change: Partial<Item>): Record<string, string> =>
    Object.fromEntries(
      totalViews(entryWith(change), catalogue, 'zh').map(({ label, value }) => [label, value]),
    );
  const step = (limit?: [number, 'hour' | 'working-day' | 'day'], counted?: boolean, max?: number) => ({
    name: '一步',
    ...(limit
      ? { limit: { amount: limit[0], unit: limit[1], text: '', ...(max ? { amountMax: max } : {}) } }
      : {}),
    ...(counted === undefined ? {} : { counted }),
  });

  it('counts steps, materials, visits, time and money', () => {
    expect(totals({})).toEqual({
      一共几步: '3 步',
      要带几样: '1 样，看情形最多再加 2 样',
      跑几次: '1 次',
      多久: '3个工作日',
      多少钱: '10至1,250.5元/卡',
    });
    expect(totals({ materials: [] })).toMatchObject({ 要带几样: '不用带材料' });
  });

  it('counts for everybody what is asked in every situation, whether or not it names them all', () => {
    const situations = [
      { id: 'new', name: '初次' },
      { id: 'lost', name: '丢失' },
    ];
    const materials = [
      { name: '甲' },
      { name: '乙', situations: ['lost', 'new'] },
      { name: '丙', situations: ['new'] },
      { name: '丁', situations: ['new', 'lost'], need: 'conditional' as const },
    ];
    expect(totals({ situations, materials })).toMatchObject({ 要带几样: '2 样，看情形最多再加 2 样' });
  });

  it('adds the time of steps unit by unit, never working days to days, and keeps apart what does not count', () => {
    expect(stepTimeText([step([2, 'working-day']), step([3, 'working-day'], true, 5)], 'zh')).toBe(
      '5至7个工作日',
    );
    expect(stepTimeText([step([2, 'working-day']), step([3, 'day']), step([4, 'hour'])], 'zh')).toBe(
      '4个小时、2个工作日、3日',
    );
    expect(stepTimeText([step([2, 'day']), step([3, 'day']), step([7, 'day'], false)], 'zh')).toBe(
      '5日，另加 7日（不计入承诺时限）',
    );
    expect(stepTimeText([step([2, 'day']), step([3, 'day']), step([7, 'day'], false)], 'en')).toBe(
      '5 days, plus 7 days (not counted in the promised time)',
    );
  });

  it('adds no part of what does not count where the rest of it does not say how long it takes', () => {
    const announced = { ...step(), counted: false };
    expect(stepTimeText([step([2, 'day']), step([3, 'day']), step([7, 'day'], false), announced], 'zh')).toBe(
      '5日',
    );
  });

  it('says nothing of the time where a step does not', () => {
    expect(stepTimeText([step([2, 'day']), step()], 'zh')).toBeUndefined();
    expect(stepTimeText([step([2, 'day'])], 'zh')).toBeUndefined();
  });
});

it('why applications come back: each mistake with its remedy and its material', () => {
  const section = /<section id="questions"[\s\S]*?<\/section>/.exec(full)?.[0] ?? '';
  expect(textOf(section).replace(/\s+/g, ' ')).toMatch(
    /常见退件原因与问题 医院写简称 异地就医备案表 这样改 写医院全称/,
  );
  expect(section).toContain('href="#material-1"');
});

describe('a mistake is reported', () => {
  const foot = (html: string): string =>
    unescaped(/<footer class="item-foot">[\s\S]*?<\/footer>/.exec(html)?.[0] ?? '');

  it('to the publisher’s address, with a subject that names the item', () => {
    expect(decodeURIComponent(foot(full))).toContain(
      'href="mailto:guide@example.invalid?subject=指南有误：去外地看病先登记（full）"',
    );
  });

  it('to a mailbox, which stands alone on paper and is linked however its scheme is written', () => {
    const feedback = 'MAILTO:guide@example.invalid?cc=office@example.invalid';
    const html = foot(
      page(
        'full',
        withConfig(({ site, ...config }) => ({ ...config, site: { ...site, feedback } })),
      ),
    );
    expect(html).toContain(`href="${feedback}&subject=`);
    expect(textOf(html)).toContain('：guide@example.invalid');
    expect(textOf(html)).not.toContain('office@');
  });

  it('to a page of the publisher, whose address stands whole on paper', () => {
    const feedback = 'https://example.invalid/report?of=guide';
    const html = page(
      'full',
      withConfig(({ site, ...config }) => ({ ...config, site: { ...site, feedback } })),
    );
    expect(foot(html).match(/https:\/\/example\.invalid\/report[^"<）)]*/g)).toEqual([
      'https://example.invalid/report?of=guide',
      'https://example.invalid/report?of=guide',
    ]);
  });

  it('to the office where the publisher names no address', () => {
    const html = page(
      'full',
      withConfig(({ site: { feedback: _none, ...site } = {}, ...config }) => ({ ...config, site })),
    );
    expect(foot(html)).toMatch(
      /这页有错？请告诉备案咨询台<\/span>\s*<a class="nobreak" href="tel:04125550126">0412-5550126/,
    );
  });
});

it('how fresh it is: last check, next check, address', () => {
  const text = textOf(/<footer class="item-foot">[\s\S]*?<\/footer>/.exec(full)?.[0] ?? '').replace(
    /\s+/g,
    ' ',
  );
  expect(text).toContain('最后核验 2026年5月20日');
  expect(text).toContain('下次核验不晚于 2026年11月20日');
  expect(text).toContain('本页网址 https://example.invalid/guide/items/full.html');
});

describe('JSON-LD', () => {
  const markup = (html: string): string | undefined =>
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];

  it('is the service as schema.org has it', () => {
    const service = JSON.parse(markup(full) ?? '') as Record<string, unknown>;
    expect(service).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: '异地就医备案（全部字段）',
      url: 'https://example.invalid/guide/items/full.html',
      provider: { '@type': 'GovernmentOrganization', name: '测试市卫生健康委员会' },
    });
  });

  it('cannot end its element, whatever an editor writes', () => {
    const entries = catalogue.entries.map((entry) =>
      entry.id === 'full' ? entryWith({ summary: '</script><script>alert(1)</script><!--' }) : entry,
    );
    const html = page('full', createCatalogue({ ...catalogue, entries }));
    expect(html).not.toContain('<script>alert');
    expect((JSON.parse(markup(html) ?? '') as { description: string }).description).toMatch(
      /<\/script><script>alert\(1\)<\/script><!--$/,
    );
  });

  it('is not given where the catalogue has no address, nor for a draft', () => {
    expect(
      markup(
        page(
          'full',
          withConfig(({ url: _none, ...config }) => config),
        ),
      ),
    ).toBeUndefined();
    expect(markup(page('draft'))).toBeUndefined();
    expect(page('draft')).toContain('<meta name="robots" content="noindex">');
  });
});

it('what changed, the newest first; what changed elsewhere stands elsewhere', () => {
  const changes = /<details class="changes">[\s\S]*?<\/details>/.exec(full)?.[0] ?? '';
  expect(textOf(changes).replace(/\s+/g, ' ').trim()).toBe(
    '变更记录 2026年5月2日 依据变更 通知有了新版。 2026年3月1日 修改 改了 办理时限 原来 5个工作日 现在 3个工作日 改了 收费',
  );
  expect(page('paused')).not.toContain('变更记录');
  expect(full).not.toContain('application/atom+xml');
  expect(page('full', catalogue, new Set(['data'] as const))).toContain('href="../../data/changes.atom"');
});

describe('what the body says below a heading that the page has a section for', () => {
  const withBody = (body: string): string => {
    const catalogue = testCatalogue();
    const tree = remark().use(remarkGfm).parse(body);
    const entries = catalogue.entries.map((entry) =>
      entry.id === 'full' ? { ...entry, body: { ...entry.body, tree } } : entry,
    );
    return renderedSite(createCatalogue({ ...catalogue, entries })).get('items/full.html') as string;
  };
  const section = (html: string, id: string): string =>
    textOf(new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '').replace(/\s+/g, ' ');

  const html = withBody('## 提示\n\n早去早办。\n\n## 常见退件原因\n\n- 没带原件\n\n## 还有\n\n别的。\n');

  it('stands in that section, without a second heading', () => {
    expect(section(html, 'questions')).toMatch(/^ 常见退件原因与问题 没带原件 医院写简称/);
    expect(section(html, 'more')).toBe(' 补充说明 提示 早去早办。 还有 别的。 ');
    expect(html.match(/<h\d[^>]*>常见退件原因/g)).toHaveLength(1);
  });

  it('is still where links to the heading lead', () => {
    expect(html).toContain('<div class="prose" id="body-常见退件原因">');
  });

  it('stays in the body where it has footnotes, which belong below it', () => {
    const noted = withBody('## 常见退件原因\n\n没带原件[^1]。\n\n[^1]: 复印件不行。\n');
    expect(section(noted, 'more')).toContain('没带原件');
    expect(section(noted, 'questions')).not.toContain('没带原件');
  });
});
