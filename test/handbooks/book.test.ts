/** A handbook as its reader gets it: what it says, how it is tagged, how it is set. */
import { beforeAll, describe, expect, it } from 'vitest';
import { itemView } from '../../src/render/view/item.js';
import { wordsIn } from '../../src/render/view/words.js';
import { testCatalogue } from '../site/rendered.js';
import { badLineStarts, bare, fontsOf, type Read, readPdf, roles } from './pdf.js';
import { book, contextOf } from './printed.js';

const catalogue = testCatalogue();
const words = wordsIn('zh');
let bytes: Uint8Array;
let read: Read;

beforeAll(async () => {
  bytes = await book();
  read = await readPdf(bytes);
});

describe('what it says', () => {
  const full = catalogue.findItem('full');
  if (!full) throw new Error('no item');
  const view = itemView(full, catalogue, contextOf(catalogue));
  const shown: readonly (readonly [string, string | undefined])[] = [
    ['title', view.title],
    ['official name', view.officialName],
    ['summary', view.summary],
    ...view.facts.map(({ label, value }) => [`fact ${label}`, value] as const),
    ...view.conditions.map((text) => ['condition', text] as const),
    ...view.situations.map(({ name }) => ['situation', name] as const),
    ...[...view.materials, ...view.exempt].flatMap((material) => [
      ['material', material.name] as const,
      ['notes', material.notes] as const,
      ['exemption', material.exemption] as const,
      ...material.facts.map(({ value }) => ['material fact', value] as const),
      ...material.basis.map((text) => ['material basis', text] as const),
      ...material.mistakes.flatMap(({ wrong, right, why }) => [
        ['wrong', wrong] as const,
        ['right', right] as const,
        ['why', why] as const,
      ]),
    ]),
    ...view.steps.flatMap((step) => [
      ['step', step.name] as const,
      ['detail', step.detail] as const,
      ['actor', step.actor] as const,
      ['limit', step.limit] as const,
      ['output', step.output] as const,
      ['special', step.special] as const,
    ]),
    ...view.channels.flatMap(({ name, facts }) => [
      ['channel', name] as const,
      ...facts.map(({ text }) => ['channel fact', text] as const),
    ]),
    ...view.online.map(({ text }) => ['online', text] as const),
    ['not online', view.notOnline],
    ['visits', view.visits?.note],
    ...view.limits.map(({ value }) => ['limit', value] as const),
    ...view.limitBasis.map((text) => ['limit basis', text] as const),
    ...view.fees.flatMap((fee) => [
      ['fee', fee.name] as const,
      ['amount', fee.amount] as const,
      ['pay', fee.pay] as const,
      ...[...fee.basis, ...fee.reductions].map((text) => ['fee basis', text] as const),
    ]),
    ...view.result.map(({ text }) => ['result', text] as const),
    ...view.places.flatMap(({ name, facts }) => [
      ['place', name] as const,
      ...facts.map(({ text }) => ['place fact', text] as const),
    ]),
    ...[...view.consult, ...view.supervision].map(
      ({ text, note }) => ['contact', text + (note ?? '')] as const,
    ),
    ['first contact', view.firstContact],
    ...view.faq.flatMap(({ q, a }) => [['question', q] as const, ['answer', a] as const]),
    ...view.remedies.map((text) => ['remedy', text] as const),
    ...view.related.map(({ text }) => ['related', text] as const),
    ...view.basis.flatMap(({ citation, text, note }) => [
      ['citation', citation] as const,
      ['law text', text] as const,
      ['law note', note] as const,
    ]),
    ...view.registry.map(({ label, value }) => [`registry ${label}`, value] as const),
    ['reviewed', view.reviewed],
    ['body', '到外地以前先登记'],
    ['footnote', '脚注的内容'],
    ['raw HTML as text', '<script>alert(1)</script>'],
    ['table cell', '可以直接结算'],
  ];
  const cases = shown.filter(
    (one): one is readonly [string, string] => one[1] !== undefined && one[1] !== '',
  );

  it.each(cases)('%s: %s', (_, text) => {
    expect(read.text).toContain(bare(text));
  });

  it('prints rare characters the fonts lack as a visible stand-in', () => {
    expect(read.text).toContain('〓字和〓都能显示');
  });

  it('leaves drafts out, and lists what has ended with what to use instead', () => {
    expect(read.text).not.toContain('长期护理保险参保');
    const appendix = read.pages.find(({ text }) => text.includes(bare(words.printEndedIntro)));
    expect(appendix?.text).toMatch(/异地就医登记证明.*现改办：去外地看病先登记（第\d+页）/);
  });

  it('lists the laws of what has ended with the page that cites them', () => {
    const at = read.pages.findIndex(({ text }) => text.includes(bare(words.printEndedIntro)));
    const laws = read.pages.filter(({ text }) => text.includes(bare(words.printLaws))).at(-1)?.text ?? '';
    expect(laws).toMatch(new RegExp(`《关于办理就医备案的通知》(?:[\\d–]+、)*${read.labels?.[at]}`));
  });

  it('carries the notice on the cover, in the colophon and at the foot of every page with text', () => {
    const notice = '这是测试目录，不是官方发布。';
    for (const { text } of read.pages) if (text !== '') expect(text).toContain(notice);
  });

  it('counts its pages', () => {
    const numbers = read.pages.flatMap(({ text }) =>
      [...text.matchAll(/第(\d+)页，共(\d+)页/g)].map(([, n, of]) => [Number(n), Number(of)]),
    );
    const last = numbers.at(-1)?.[1] ?? 0;
    expect(numbers.map(([, of]) => of)).toEqual(numbers.map(() => last));
    expect(numbers.at(-1)?.[0]).toBe(last);
  });

  it('gives items the pages that the contents promise', () => {
    const contents = read.pages.find(({ text }) => text.startsWith('目录'));
    for (const title of ['去外地看病先登记', '重新申请住房补贴']) {
      const opening = new RegExp(`${title}(事项名称|受理单位)`);
      const label = read.labels?.[read.pages.findIndex(({ text }) => opening.test(text))];
      expect(contents?.text, `${title} on page ${label}`).toMatch(new RegExp(`${title}[. ]*${label}`));
    }
  });
});

describe('how it is made', () => {
  it('has a title, an author, a language and page labels', () => {
    expect(read.title).toBe('办事指南汇编');
    expect(read.author).toBe('测试市人民政府');
    expect(read.lang).toBe('zh-CN');
    expect(read.labels?.slice(1, 4)).toEqual(['ii', 'iii', 'iv']);
    expect(read.labels?.at(-1)).toMatch(/^\d+$/);
  });

  it('has an outline of domains and items', () => {
    expect(read.outline).toContainEqual({ title: '医疗卫生', depth: 1 });
    expect(read.outline).toContainEqual({ title: '去外地看病先登记', depth: 2 });
    expect(read.outline.every(({ depth }) => depth <= 2)).toBe(true);
  });

  it('is tagged: headings, lists, tables with heads', () => {
    expect(read.marked).toBe(true);
    const counts = new Map<string, number>();
    for (const { tags } of read.pages) roles(tags, counts);
    for (const role of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD', 'P', 'Link']) {
      expect(counts.get(role), role).toBeGreaterThan(0);
    }
  });

  it('embeds Noto and nothing else', async () => {
    const fonts = await fontsOf(bytes);
    expect(fonts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['NotoSansSC-Bold', 'NotoSansSC-Regular', 'NotoSerifSC-Regular']),
    );
    for (const { name, embedded } of fonts) {
      expect(name).toMatch(/^Noto(Sans|Serif)SC-/);
      expect(embedded).toBe(true);
    }
  });

  it('begins no line with closing punctuation', () => {
    for (const { runs } of read.pages) expect(badLineStarts(runs)).toEqual([]);
  });

  it('keeps inside the page', () => {
    for (const { runs, width, height } of read.pages) {
      for (const { text, x, y, width: long } of runs.filter(({ size }) => size > 7.5)) {
        expect(x > 0 && x + long < width && y > 0 && y < height, text).toBe(true);
      }
    }
  });
});

describe('other sizes', () => {
  it('sets A5', async () => {
    const small = await readPdf(await book({ paper: 'A5' }));
    expect(small.pages[0]?.width).toBeCloseTo(419.5, 0);
    expect(small.text).toContain('异地就医备案表');
    for (const { runs } of small.pages) expect(badLineStarts(runs)).toEqual([]);
  });

  it('sets large print, nothing below 18 points', async () => {
    const large = await readPdf(await book({ large: true }));
    const sizes = large.pages.flatMap(({ runs }) => runs.map(({ size }) => size));
    // Footnote marks are raised and reduced; everything else is text.
    expect(sizes.filter((size) => size < 17.9).length).toBeLessThan(5);
    for (const { runs } of large.pages) expect(badLineStarts(runs)).toEqual([]);
  });

  it('speaks English where that is asked for', async () => {
    const english = await readPdf(await book({}, catalogue, 'en'));
    expect(english.text).toContain(bare(wordsIn('en').printHowTo));
    expect(english.text).toContain(bare(wordsIn('en').whatYouNeed));
  });

  it('is a book even where nothing falls within its scope', async () => {
    const empty = await readPdf(await book({ where: { items: ['nothing'] } }));
    expect(empty.text).toContain(bare(words.printNoItems));
  });
});
