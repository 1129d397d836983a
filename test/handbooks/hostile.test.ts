/** Nothing an editor writes becomes code, breaks a page or is lost off its edge. */
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/load/markdown.js';
import type { Entry } from '../../src/model/catalogue.js';
import { outlineOf } from '../../src/model/outline.js';
import { print } from '../../src/render/handbooks/press.js';
import { requested } from '../../src/render/handbooks/request.js';
import { bare, readPdf } from './pdf.js';
import { book, catalogueWith, contextOf, leaflet, testEngine } from './printed.js';

const typst =
  '#import "x.typ": * #{ 1/0 } #panic("x") $x^2$ *粗* _斜_ @ref <label> \\u{1F600} `码` // 注 /* */ = 标题 ~ -- "引" {{#if}}';
const unseen = '𠮷😀👨‍👩‍👧☐\u202e\u0007\u200b\ufeff终';
const word = `W${'x'.repeat(9998)}Z`;
const tall = '很长的说明。'.repeat(1500);

function hostile(change: Partial<Entry['item']>, body = ''): (entry: Entry) => Entry {
  return (entry) => {
    if (entry.id !== 'index') return entry;
    const item = { ...entry.item, ...change };
    const outline = outlineOf(item, entry.translations);
    return { ...entry, item, outline, body: { ...entry.body, tree: readBody(body).tree } };
  };
}
const only = { where: { items: ['index'] } };

/** How much of a text a PDF holds, page heads and feet notwithstanding. */
function count(text: string, part: RegExp): number {
  return text.match(part)?.length ?? 0;
}

describe('strings that look like Typst', () => {
  it('print as they are, in every field', async () => {
    const catalogue = catalogueWith(
      hostile({
        name: typst,
        everydayName: typst,
        summary: typst,
        conditions: [typst],
        materials: [{ name: typst, notes: typst, mistakes: [{ wrong: typst, right: typst, why: typst }] }],
        process: [{ name: typst, actor: typst, detail: typst }],
        faq: [{ q: typst, a: typst }],
        remedies: [typst],
        situations: [{ id: 'a', name: typst }],
      }),
      { title: typst, publisher: typst, edition: typst },
    );
    const { text, title } = await readPdf(await book({ ...only, title: typst }, catalogue));
    expect(title).toBe(typst);
    expect(text.split(bare(typst)).length).toBeGreaterThan(14);
    const sheet = await readPdf(await leaflet('index-a', catalogue));
    expect(sheet.text).toContain(bare(typst));
  });

  it.each(['table', 'window-sheet'] as const)('print as they are on a %s', async (kind) => {
    const odd = { name: typst, everydayName: `${typst} 俗称`, basis: [{ law: typst }] };
    const catalogue = catalogueWith(hostile(odd), {
      handbooks: [{ id: 'odd', title: typst, kind, where: { items: ['index'] } }],
      publisher: typst,
    });
    const request = { product: 'odd', items: [], format: 'pdf' } as const;
    const [order] = requested(request, catalogue, contextOf(catalogue));
    if (!order) throw new Error('nothing to print');
    const { text, title } = await readPdf(print(order.job(), await testEngine()));
    expect(title).toBe(typst);
    expect(text.split(bare(typst)).length).toBeGreaterThan(4);
  });

  it('print as they are in a body', async () => {
    const body = `## ${typst.replace(/[<*_`\\]/g, '\\$&')}\n\n\`\`\`\n${typst}\n\`\`\`\n\n- #eval("1")\n\n| #x | $y$ |\n|-|-|\n| @z | *#w* |\n`;
    const { text } = await readPdf(await book(only, catalogueWith(hostile({}, body))));
    expect(text.split(bare(typst)).length).toBe(3);
    expect(text).toContain('#eval("1")');
    expect(text).toContain('#x$y$@z#w');
  });
});

describe('characters without a glyph', () => {
  it('print as 〓; what shows nothing is dropped', async () => {
    const catalogue = catalogueWith(hostile({ summary: unseen }));
    const { text } = await readPdf(await book(only, catalogue));
    expect(text).toContain('〓〓〓〓〓〓终');
  });
});

describe('texts beyond measure', () => {
  it('break words no line can hold, and rows no page can hold; nothing is lost', async () => {
    const catalogue = catalogueWith(
      hostile({
        everydayName: '办事',
        statusNote: tall,
        status: 'suspended',
        conditions: [word],
        materials: [
          { name: '甲', notes: tall },
          { name: '乙', size: word, mistakes: [{ wrong: tall, right: '改' }] },
        ],
      }),
    );
    for (const paper of ['A4', 'A5'] as const) {
      const { pages, text } = await readPdf(await book({ ...only, paper }, catalogue));
      expect(count(text, /很/g)).toBeGreaterThanOrEqual(4500);
      expect(count(text, /x/g)).toBeGreaterThanOrEqual(2 * 9998);
      for (const { runs, width } of pages) {
        for (const run of runs)
          expect(run.x > 0 && run.x + run.width < width && run.y > 0, run.text).toBe(true);
      }
    }
  }, 180_000);

  it('bear a body nested without end, empty headings and links, notes that call each other', async () => {
    const quotes = Array.from({ length: 60 }, (_, n) => `${'>'.repeat(n + 1)} 层${n}`).join('\n');
    const lists = Array.from({ length: 40 }, (_, n) => `${'  '.repeat(n)}- 项${n}`).join('\n');
    const table = `| 甲[^1] [乙](https://a.example) | 丙 |\n|-|-|\n${'| 丁[^1] | 戊 |\n'.repeat(90)}`;
    const body = `##\n\n## ![](file:x)\n\n${quotes}\n\n${lists}\n\n${'**a '.repeat(40)}\n\n[](https://a.example) [ ](https://a.example)\n\n${table}\n\n[^1]: 注一[^1][^2]\n[^2]: 注二\n`;
    const { text, marked } = await readPdf(await book(only, catalogueWith(hostile({}, body))));
    expect(marked).toBe(true);
    for (const part of ['层59', '项39', '甲（注一）乙', '注一']) expect(text).toContain(part);
    expect(count(text, /丁/g)).toBe(90);
  });
});
