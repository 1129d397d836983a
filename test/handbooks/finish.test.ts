/** Prints finished for the press, for the archive and as booklets. */
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/model/catalogue.js';
import { startEngine } from '../../src/render/handbooks/engine.js';
import { checkFinish, type Finish, pressView, withBoxes } from '../../src/render/handbooks/finish.js';
import { imposed } from '../../src/render/handbooks/impose.js';
import type { Order } from '../../src/render/handbooks/orders.js';
import { print } from '../../src/render/handbooks/press.js';
import { requested } from '../../src/render/handbooks/request.js';
import { UsageError } from '../../src/text/diagnostic.js';
import { type InnerLink, innerLinks, readPdf, taggedTexts } from './pdf.js';
import { catalogueWith, contextOf, testEngine } from './printed.js';

const catalogue = catalogueWith(undefined, {
  handbooks: [
    { id: 'small', title: '小册子', paper: 'A5', where: { items: ['full'] } },
    { id: 'list', title: '目录', kind: 'table' },
  ],
});

/** What `print` gives for a product and a finish. */
async function finished(product: string, finish?: Finish, of: Catalogue = catalogue): Promise<Uint8Array> {
  const request = { product, items: [], format: 'pdf', ...(finish ? { finish } : {}) } as const;
  const [order] = requested(request, of, contextOf(of));
  if (!order) throw new Error('nothing to print');
  return print(order.job(), await testEngine());
}

/** Width and height of the boxes of a page, in whole millimetres. */
async function boxes(bytes: Uint8Array, at = 0) {
  const page = (await PDFDocument.load(bytes)).getPage(at);
  const size = ({ width, height }: { width: number; height: number }) =>
    [width, height].map((points) => Math.round((points * 25.4) / 72));
  return { media: size(page.getMediaBox()), trim: size(page.getTrimBox()), bleed: size(page.getBleedBox()) };
}

describe('for the press', () => {
  it('has bleed and marks around the same pages', async () => {
    const [plain, marked] = [await finished('small'), await finished('small', { bleed: 3, marks: true })];
    expect(await boxes(marked)).toEqual({ media: [166, 228], trim: [148, 210], bleed: [154, 216] });
    expect(await boxes(await finished('small', { bleed: 5 }))).toEqual({
      media: [158, 220],
      trim: [148, 210],
      bleed: [158, 220],
    });
    const [before, after] = [await readPdf(plain), await readPdf(marked)];
    expect(after.pages.map(({ text }) => text)).toEqual(before.pages.map(({ text }) => text));
    expect(after.marked).toBe(true);
    expect(after.outline).toEqual(before.outline);
    // Text stands where it stood, further in by the room around the page.
    const room = (9 * 72) / 25.4;
    const [one, other] = [before.pages[8]?.runs[0], after.pages[8]?.runs[0]];
    expect(other?.x).toBeCloseTo((one?.x ?? 0) + room, 0);
    expect(other?.y).toBeCloseTo((one?.y ?? 0) + room, 0);
  });

  it.each(['list', 'full', 'promise'])('%s can have marks, too', async (product) => {
    const of = product === 'promise' ? withPromise() : catalogue;
    const { media, trim } = await boxes(await finished(product, { marks: true }, of));
    expect(media.map((length, at) => length - (trim[at] ?? 0))).toEqual([18, 18]);
  });

  it('changes no object but pages', () => {
    const press = pressView({ bleed: 3 });
    if (!press) throw new Error('no press');
    for (const body of ['<< /Type /Pages /MediaBox [0 0 9 9] >>', '<< /A (/Type /P) >>']) {
      expect(withBoxes(Buffer.from(body), press).toString()).toBe(body);
    }
    expect(withBoxes(Buffer.from('<< /Type /Page /MediaBox [0 0 100 100] >>'), press).toString()).toContain(
      '/TrimBox [8.5039 8.5039 91.4961 91.4961] /BleedBox [0 0 100 100]',
    );
  });
});

describe('as a booklet', () => {
  it('has two pages a side, first and last on the outermost sheet, none lost', async () => {
    const { pages } = await readPdf(await finished('small'));
    const bytes = await finished('small', { booklet: true });
    const read = await readPdf(bytes);
    const last = Math.ceil(pages.length / 4) * 4;
    const text = (number: number): string => pages[number - 1]?.text ?? '';
    expect(read.pages.map((side) => side.text)).toEqual(
      Array.from({ length: last / 2 }, (_, side) => {
        const [left, right] = side % 2 === 0 ? [last - side, side + 1] : [side + 1, last - side];
        return text(left) + text(right);
      }),
    );
    expect((await boxes(bytes)).media).toEqual([297, 210]);
    expect(read.title).toBe('小册子');
  });

  it.each(['A5', 'A4', 'A3'] as const)(
    'on %s keeps the tags of both pages, links and outline',
    async (paper) => {
      const of = catalogueWith(undefined, {
        handbooks: [{ id: 'small', title: '小册子', paper, where: { items: ['full', 'overdue'] } }],
      });
      const [plain, folded] = [
        await finished('small', undefined, of),
        await finished('small', { booklet: true }, of),
      ];
      const [before, after] = [await taggedTexts(plain), await taggedTexts(folded)];
      const last = Math.ceil(before.length / 4) * 4;
      const sideOf = (page: number): number => Math.min(page, last - 1 - page);
      for (const [side, texts] of after.entries()) {
        const pages = before.filter((_, page) => sideOf(page) === side);
        expect([...texts].sort()).toEqual(pages.flat().sort());
      }
      const [one, two] = [await readPdf(plain), await readPdf(folded)];
      expect(two.marked).toBe(true);
      expect(two.lang).toBe('zh-CN');
      expect(two.outline).toEqual(one.outline);
      const onSides = (await innerLinks(plain)).map(({ from, to, text }) => ({
        from: sideOf(from),
        to: sideOf(to),
        text,
      }));
      const key = ({ from, to, text }: InnerLink): string => `${from} ${to} ${text}`;
      expect((await innerLinks(folded)).map(key).sort()).toEqual(onSides.map(key).sort());
      // Nobody has looked at it as PDF/UA.
      expect(Buffer.from(folded).toString('latin1')).not.toContain('<pdfuaid:part>');
    },
  );

  it('is imposed by a template of the catalogue’s own where it has one', async () => {
    const own = new Map([['booklet.typ', '#set page(width: 100pt, height: 100pt)\nown']]);
    const [order] = requested(
      { product: 'small', items: [], format: 'pdf', finish: { booklet: true } },
      catalogue,
      contextOf(catalogue),
    );
    const read = await readPdf(print((order as Order).job(), await startEngine({ design: own })));
    expect(read.text).toBe('own');
  });

  it('is not tagged where a file is not written as the engine writes', () => {
    expect(imposed(new Uint8Array([1, 2, 3]), [100, 100])).toBeUndefined();
  });
});

describe('for the archive', () => {
  it.each(['small', 'list', 'full'])('%s is PDF/A-2a, tagged, dated by its data', async (product) => {
    const bytes = await finished(product, { archive: true });
    expect((await readPdf(bytes)).marked).toBe(true);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(text).toContain(`<xmp:ModifyDate>${catalogue.config.date}T00:00:00Z</xmp:ModifyDate>`);
  });
});

describe('what does not go together', () => {
  it.each<[Finish, string | undefined]>([
    [{ bleed: 30 }, '2026-11-23'],
    [{ booklet: true, marks: true }, '2026-11-23'],
    [{ booklet: true, archive: true }, '2026-11-23'],
    [{ archive: true }, undefined],
  ])('%o', (finish, date) => {
    expect(() => checkFinish(finish, date)).toThrow(UsageError);
  });

  it('is a table or a leaflet as a booklet', async () => {
    await expect(finished('list', { booklet: true })).rejects.toThrow(UsageError);
    await expect(finished('full', { booklet: true })).rejects.toThrow(UsageError);
  });
});

function withPromise(): Catalogue {
  const [first, ...others] = catalogue.certificates;
  if (!first) throw new Error('no certificate');
  const value = { ...first.value, decision: 'promise' as const };
  return { ...catalogue, certificates: [{ ...first, value }, ...others] };
}
