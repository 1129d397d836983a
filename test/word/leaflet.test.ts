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

/** Children of property elements in the order of ISO/IEC 29500-1 (CT_PPr, CT_RPr, CT_TblPr, CT_TcPr, CT_SectPr, CT_Style). */
const schemaOrder: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook'.split(
      ' ',
    ),
  'w:tcPr': 'tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign'.split(' '),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid'.split(
      ' ',
    ),
  'w:style':
    'name aliases basedOn next link autoRedefine uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr'.split(
      ' ',
    ),
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId lvlJc pPr rPr'.split(' '),
};

/** The names of the children of every element of a name, without their prefix. */
function childrenOf(xml: string, parent: string): string[][] {
  const found: string[][] = [];
  const walk = (nodes: readonly Record<string, unknown>[]): void => {
    for (const node of nodes) {
      const [name = ''] = Object.keys(node).filter((key) => key !== ':@');
      const children = node[name];
      if (!Array.isArray(children)) continue;
      if (name === parent) {
        found.push(
          children
            .flatMap((child) => Object.keys(child))
            .filter((key) => key !== ':@')
            .map((key) => key.slice(2)),
        );
      }
      walk(children);
    }
  };
  walk(new XMLParser({ preserveOrder: true }).parse(xml));
  return found;
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
    const used = new Set(
      [...xml.matchAll(/<w:(p|r|tbl)Style w:val="(\w+)"/g)].map(([, kind, id]) => `${kind} ${id}`),
    );
    expect([...used].sort()).toEqual([
      'p Aside',
      'p Cut',
      'p Heading1',
      'p ListParagraph',
      'p Place',
      'p Row',
      'p TableHead',
      'p TableText',
      'p Title',
      'r Key',
      'r Label',
      'tbl Grid',
    ]);
    const kinds = { p: 'paragraph', r: 'character', tbl: 'table' };
    for (const one of used) {
      const [kind, id] = one.split(' ') as [keyof typeof kinds, string];
      expect(styles).toContain(`<w:style w:type="${kinds[kind]}" w:styleId="${id}">`);
    }
    for (const [, base] of styles.matchAll(/<w:(?:basedOn|next) w:val="(\w+)"/g)) {
      expect(styles).toContain(`w:styleId="${base}"`);
    }
    // What a style says is not said again in letters, borders or spaces of one place.
    expect(xml).not.toMatch(/<w:(?:b|color|sz|rFonts|tblBorders|pBdr|spacing)[ /]/);
    // Empty paragraphs are no spaces.
    expect(xml).not.toMatch(/<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?<\/w:p>|<w:p\/>/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:tr>|<w:tr /g)?.length).toBe(xml.match(/<w:cantSplit\/>/g)?.length);
    expect(xml.match(/<w:numId /g)).toHaveLength(view.item.steps.length);
  });

  it('tells its language, for whoever hears it read, and what it is called', async () => {
    const zh = await parts('full');
    expect(zh.part('word/styles.xml')).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(zh.part('docProps/core.xml')).toContain('<dc:language>zh-CN</dc:language>');
    const en = await parts('en/full', bilingualCatalogue());
    expect(en.part('word/styles.xml')).toContain('<w:lang w:val="en" w:eastAsia="zh-CN"/>');
    expect(en.part('docProps/core.xml')).toContain('<dc:language>en</dc:language>');
  });

  it('has its properties in the order of the format, which Word insists on', async () => {
    const { part } = await parts('full-referral');
    const seen = new Set<string>();
    for (const path of ['word/document.xml', 'word/styles.xml', 'word/footer1.xml', 'word/numbering.xml']) {
      for (const [parent, order] of Object.entries(schemaOrder)) {
        for (const children of childrenOf(part(path), parent)) {
          seen.add(parent);
          const places = children.map((name) => order.indexOf(name));
          expect(places, `${path}: ${parent} has ${children}`).not.toContain(-1);
          expect(places, `${path}: ${parent} has ${children}`).toEqual(places.toSorted((a, b) => a - b));
        }
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(schemaOrder).sort());
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
