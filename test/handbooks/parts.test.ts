/** The parts printing is made of: coverage, bodies, selection, wording, engine. */
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/load/markdown.js';
import { select } from '../../src/model/selection.js';
import { fontRanges } from '../../src/render/handbooks/cmap.js';
import { coverageOf, fontCoverage, printable } from '../../src/render/handbooks/coverage.js';
import { startEngine } from '../../src/render/handbooks/engine.js';
import { fontFiles } from '../../src/render/handbooks/fonts.js';
import { belowHead, footNotice, shortened } from '../../src/render/handbooks/lettering.js';
import { joinLines, plainText, printBody } from '../../src/render/handbooks/markdown.js';
import { packed } from '../../src/render/handbooks/pack.js';
import { inOrder } from '../../src/render/handbooks/pressroom.js';
import { wordsIn } from '../../src/render/view/words.js';
import { MissingEngineError } from '../../src/text/diagnostic.js';
import { cmapRanges } from '../../src/text/sfnt.js';
import { temporaryFolder } from '../folder.js';
import { testCatalogue } from '../site/rendered.js';
import { readPdf } from './pdf.js';

describe('coverage', () => {
  const coverage = fontCoverage(fontFiles());
  const has = (char: string): boolean => coverage.has(char.codePointAt(0) ?? 0);

  it('knows what the fonts have', () => {
    expect([...'鞍山市〓A1。，“”—…①䶮㙍𫟅'].filter((char) => !has(char))).toEqual([]);
    expect([...'𠮷☐😀ᠮ'].filter(has)).toEqual([]);
  });

  it('is what all fonts have', () => {
    const both = coverageOf([[[65, 70]], [[68, 80]]]);
    expect([64, 65, 68, 70, 71].map((code) => both.has(code))).toEqual([false, false, true, true, false]);
  });

  it('replaces what is missing, drops what shows nothing, keeps addresses', () => {
    const kept = new Set(['href']);
    const { value, missing } = printable(
      { a: ['𠮷\u200b野\u0000家\r\n二\u2028三\t四'], href: '𠮷' },
      coverage,
      kept,
    );
    expect(value).toEqual({ a: ['〓野家\n二\n三 四'], href: '𠮷' });
    expect(missing).toEqual(['𠮷']);
  });

  it('reads segments of the basic plane', () => {
    const bytes = new Uint8Array(12 + 14 + 2 * 2 + 2 + 2 * 2 * 3);
    const table = new DataView(bytes.buffer);
    table.setUint16(2, 1); // one subtable: Windows, Unicode
    table.setUint16(4, 3);
    table.setUint16(6, 1);
    table.setUint32(8, 12);
    table.setUint16(12, 4);
    table.setUint16(18, 4); // two segments
    const [ends, starts, deltas] = [26, 32, 36];
    for (const [at, value] of [
      [ends, 0x42],
      [ends + 2, 0xffff],
      [starts, 0x41],
      [starts + 2, 0xffff],
      [deltas, 1],
    ] as const) {
      table.setUint16(at, value);
    }
    expect(cmapRanges(table)).toEqual([
      [0x41, 0x41],
      [0x42, 0x42],
    ]);
  });

  it('agrees with itself on every face', () => {
    for (const file of fontFiles()) expect(fontRanges(file).length).toBeGreaterThan(1000);
  });
});

describe('bodies', () => {
  const body = (text: string) => printBody(readBody(text).tree, (url) => url);

  it('renumbers headings so that no level is skipped', () => {
    const depths = body('## a\n\n#### b\n\n### c\n\n# d\n').map(({ depth }) => depth);
    expect(depths).toEqual([1, 2, 2, 1]);
  });

  it('joins lines as Chinese and as English do', () => {
    expect(joinLines('第一行\n第二行')).toBe('第一行第二行');
    expect(joinLines('one\ntwo，\n三\nthree')).toBe('one two，三 three');
  });

  it('keeps words of links that lead nowhere', () => {
    const [paragraph] = printBody(readBody('[词](item:x)').tree, () => undefined);
    expect(paragraph?.children).toEqual([{ type: 'text', value: '词' }]);
  });

  it('loses no word', () => {
    const text =
      '> 一\n\n- 二\n\n  三\n\n| 四 | 五 |\n|-|-|\n| 六 | 七 |\n\n**八**`九`[十](https://a.example)![图](https://a.example/a.png)\n';
    expect(plainText(body(text))).toBe('一二三四五六七八九十［图］');
  });
});

it('how to use a handbook: what one situation alone needs is not asked of everybody', () => {
  expect(wordsIn('zh').printHow3).toMatch(/^“必要”的都要交，写了“情形”的只有那种情形才要；/u);
  expect(wordsIn('en').printHow3).toContain('everyone in the situation that is named');
});

describe('selection', () => {
  const catalogue = testCatalogue();
  const ids = (where: Parameters<typeof select>[1]): string[] =>
    select(catalogue, where).guides.map(({ id }) => id);

  it('holds everything but drafts and what has ended', () => {
    expect(ids(undefined)).toEqual(['full', 'index', 'overdue', 'paused']);
    expect(select(catalogue, undefined).abolished.map(({ id }) => id)).toEqual(['gone']);
  });

  it('filters by domain, status, audience and item, by name or id', () => {
    expect(ids({ domain: ['住房保障'] })).toEqual(ids({ domain: ['housing'] }));
    expect(ids({ domain: ['nowhere'] })).toEqual([]);
    expect(ids({ status: ['suspended'] })).toEqual(['paused']);
    expect(ids({ items: ['FULL', 'paused'] })).toEqual(['full', 'paused']);
  });

  it('holds for each audience what does not say whom it is for: that is for everybody', () => {
    expect(ids({ audience: ['social-organisation'] })).toEqual(['full', 'index', 'overdue', 'paused']);
    expect(ids({ audience: ['company'] })).toEqual(['index', 'overdue', 'paused']);
  });

  it('holds the branches of an office', () => {
    const branch = catalogue.units.find(({ value }) => value.parent !== undefined)?.value;
    const office = branch?.parent;
    if (!branch || !office) return;
    expect(ids({ unit: [office] })).toEqual(expect.arrayContaining(ids({ unit: [branch.id] })));
  });
});

describe('wording', () => {
  it('cuts by columns', () => {
    expect(shortened('社会保障卡', 10)).toBe('社会保障卡');
    expect(shortened('社会保障卡申领', 10)).toBe('社会保障…');
  });

  it('says below a column head only what the head does not', () => {
    expect(belowHead('原件核验，看过退还', '原件')).toBe('核验，看过退还');
    expect(belowHead('Copies: 2', 'Copies')).toBe('2');
    expect(belowHead('', '原件')).toBe('—');
  });

  it('takes the first sentence of a long notice to the foot', () => {
    expect(footNotice(`这是演示。${'很长'.repeat(40)}`)).toBe('这是演示。');
    expect(footNotice('短')).toBe('短');
    expect(footNotice(undefined)).toBeUndefined();
  });
});

describe('the engine', () => {
  it('says what to install where it or a font is missing', async () => {
    const broken = startEngine({ load: () => Promise.reject(new Error('Cannot find native binding')) });
    await expect(broken).rejects.toBeInstanceOf(MissingEngineError);
    await expect(broken).rejects.toThrow(/npm install/);
    const nowhere = (): never => {
      throw new Error('not installed');
    };
    expect(() => fontFiles(nowhere)).toThrow(MissingEngineError);
    expect(() => fontFiles(() => join('/', 'no', 'such', 'folder'))).toThrow(/npm install/);
  });

  it('takes an unknown font for a missing one', async () => {
    const folder = temporaryFolder({
      'a.typ': '#set document(title: "x", date: none)\n#set text(font: "No Such Face")\n= 一',
    });
    const engine = await startEngine({ folder });
    expect(() => engine.set('a.typ', {}, 'x')).toThrow(MissingEngineError);
  });

  it('names template, line and document where a template is wrong, and what PDF/UA refuses', async () => {
    const folder = temporaryFolder({
      'a.typ': '#set document(title: "x", date: none)\n\n#json("view.json").nothing',
      'b.typ': '#set document(date: none)\n#set text(font: "Noto Serif SC")\n= 一',
    });
    const engine = await startEngine({ folder });
    expect(() => engine.set('a.typ', {}, 'the leaflet')).toThrow(/the leaflet.*a\.typ:3:\d+/);
    expect(() => engine.set('b.typ', {}, 'the leaflet').pdf()).toThrow(/the leaflet.*title/);
  });
});

describe('presses', () => {
  it('give results in order, whichever is ready first', async () => {
    const waits = [30, 1, 10, 0];
    const results: number[] = [];
    const work = async (wait: number): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return wait;
    };
    for await (const result of inOrder(waits, 3, work)) results.push(result);
    expect(results).toEqual(waits);
  });

  it('pass a fault on in its place', async () => {
    const results = inOrder([1, 2], 2, async (n) => {
      if (n === 2) throw new Error('second');
      return n;
    });
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('second');
  });
});

describe('packing', () => {
  it('makes a PDF smaller and changes nothing in it', async () => {
    const engine = await startEngine();
    const view = { lang: 'zh-CN', title: '题', publisher: '发布', keywords: [], words: wordsIn('zh') };
    const elements = Array.from({ length: 300 }, (_, n) => ({
      label: `第${n}条`,
      value: '要证明住在本市。',
    }));
    const letter = { ...view, certificate: '证明', elements, items: [] };
    const plain = engine.set('promise.typ', letter, 'letter').pdf();
    const small = packed(plain);
    expect(small.length).toBeLessThan(plain.length * 0.6);
    expect(await readPdf(small)).toEqual(await readPdf(plain));
    expect(packed(plain)).toEqual(small);
    const [before, after] = await Promise.all([plain, small].map((bytes) => PDFDocument.load(bytes)));
    const objects = (document: PDFDocument | undefined) => document?.context.enumerateIndirectObjects() ?? [];
    const kept = new Map(objects(after).map(([ref, object]) => [ref.toString(), object.toString()]));
    for (const [ref, object] of objects(before)) expect(kept.get(ref.toString())).toBe(object.toString());
  });

  it('leaves alone what is not written as the engine writes', () => {
    for (const text of [
      '',
      '%PDF-1.7\nnothing',
      'xref\n0 1\n0000000000 65535 f \ntrailer << /Prev 3 >>\nstartxref\n0\n%%EOF',
    ]) {
      const bytes = new TextEncoder().encode(text);
      expect(packed(bytes)).toBe(bytes);
    }
  });
});
