/** Leaflets as Word documents: what they say, how they are made, that nothing an editor writes breaks them. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/model/catalogue.js';
import { leafletView, sheets } from '../../src/render/handbooks/leaflet.js';
import { wordRenderer } from '../../src/render/word/word.js';
import { catalogueWith, contextOf } from '../handbooks/printed.js';
import { bilingualCatalogue, testCatalogue } from '../site/rendered.js';

const catalogue = testCatalogue();

/** The parts of a document by name, each checked to be well-formed. */
async function parts(
  name: string,
  of: Catalogue = catalogue,
): Promise<{ bytes: Uint8Array; part(path: string): string }> {
  const renderer = wordRenderer((all) => sheets(all).filter(({ path }) => path.endsWith(`/${name}.pdf`)));
  for await (const artefact of renderer.render(of, contextOf(of))) {
    if (!('content' in artefact) || typeof artefact.content === 'string') throw new Error('no bytes');
    expect(artefact.path).toBe(`handbooks/leaflets/${name}.docx`);
    const files = unzipSync(artefact.content);
    for (const [path, content] of Object.entries(files)) {
      if (/\.(xml|rels)$/.test(path)) expect(XMLValidator.validate(strFromU8(content)), path).toBe(true);
    }
    return { bytes: artefact.content, part: (path) => strFromU8(files[path] ?? new Uint8Array()) };
  }
  throw new Error(`There is no leaflet ${name}`);
}

/** The words of a part, as a reader sees them. */
function said(xml: string): string {
  const parser = new XMLParser({ trimValues: false, processEntities: true });
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  return texts.map((text) => String(parser.parse(`<a>${text}</a>`).a ?? '')).join('');
}

describe('a leaflet as a Word document', () => {
  const sheet = sheets(catalogue).find(({ path }) => path.endsWith('/full-referral.pdf'));
  if (!sheet) throw new Error('no sheet');
  const view = leafletView(sheet, catalogue, contextOf(catalogue));

  it('says what the sheet says', async () => {
    const { part } = await parts('full-referral');
    const text = said(part('word/document.xml'));
    const { item } = view;
    const wanted = [
      item.title,
      view.situation,
      ...item.facts.map(({ value }) => value),
      ...item.materials.flatMap(({ number, name, need, notes, facts }) => [
        `${number}. ${name}`,
        need,
        notes,
        ...facts.map(({ label, value }) => `${label}：${value}`),
      ]),
      ...item.exempt.map(({ name }) => name),
      ...item.steps.flatMap(({ name, detail, limit }) => [name, detail, limit]),
      ...[...item.limits].map(({ value }) => value),
      ...item.fees.map(({ amount }) => amount),
      ...item.places.flatMap(({ name, facts }) => [name, ...facts.map((fact) => fact.text)]),
      ...[...item.consult, ...item.supervision].map((row) => row.text),
      item.qr?.url,
    ];
    for (const one of wanted) if (one) expect(text).toContain(one.replace(/\n/g, ''));
    expect(said(part('word/footer1.xml'))).toContain('这是测试目录，不是官方发布。');
    expect(part('docProps/core.xml')).toContain(
      '<dc:title>一次性告知单：去外地看病先登记（转到外地治疗）</dc:title>',
    );
  });

  it('names in the words of the counter what those there must know of a translation', async () => {
    const { part } = await parts('en/full', bilingualCatalogue());
    const text = said(part('word/document.xml'));
    for (const one of [
      'Medical treatment elsewhere',
      'Chinese name: 异地就医备案（全部字段）',
      'This translation lags the Chinese, which has been checked since.',
      'Individuals',
      '1. Registration form (异地就医备案表)',
      'Clerk　经办人',
    ]) {
      expect(text).toContain(one);
    }
  });

  it('has styles, a table whose head is repeated and whose rows stay whole, and numbered steps', async () => {
    const { part } = await parts('full-referral');
    const xml = part('word/document.xml');
    const styles = part('word/styles.xml');
    for (const [, style = ''] of xml.matchAll(/<w:pStyle w:val="(\w+)"/g)) {
      expect(styles).toContain(`w:styleId="${style}"`);
    }
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:tr>|<w:tr /g)?.length).toBe(xml.match(/<w:cantSplit\/>/g)?.length);
    expect(xml.match(/<w:numId /g)).toHaveLength(view.item.steps.length);
  });

  it('has the same bytes every time, and the day of the data inside', async () => {
    const [one, two] = [await parts('full'), await parts('full')];
    expect(two.bytes).toEqual(one.bytes);
    expect(one.part('docProps/core.xml')).toContain(`>${catalogue.config.date}T00:00:00Z</dcterms:created>`);
  });

  it('takes whatever an editor writes', async () => {
    const hostile = `<w:p/> & "引" ]]> \u0007\ufffe\ud800 {{x}} 𠮷 ${'x'.repeat(10_000)}`;
    const odd = catalogueWith((entry) => ({
      ...entry,
      item: {
        ...entry.item,
        everydayName: hostile,
        conditions: [hostile],
        materials: [{ name: hostile, notes: '一\n二' }],
      },
    }));
    const { part } = await parts('index', odd);
    const text = said(part('word/document.xml'));
    expect(text).toContain('<w:p/> & "引" ]]> ');
    expect(text).toContain('𠮷');
    expect(part('word/document.xml')).toMatch(/一<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>二/);
  });
});
