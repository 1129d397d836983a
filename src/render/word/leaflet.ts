/** A leaflet as a Word document, for those who must edit it further: the same view, the same words as on the sheet. */
import { Document, type FileChild, Footer, HeadingLevel, PageNumber, Paragraph, TextRun } from 'docx';
import type { LeafletMaterial, LeafletView } from '../handbooks/leaflet.js';
import { cell, labelled, paragraph, plain, runs, table } from './paragraphs.js';
import { numbering, styleIds, stylesPart } from './styles.js';

type Item = LeafletView['item'];
type Words = LeafletView['words'];

/** A box to tick. Every Chinese font has this square; few have U+2610. */
const box = '□';

/** The document of a leaflet. */
export function leafletDocument(view: LeafletView): Document {
  const { item, words } = view;
  return new Document({
    title: plain(view.title),
    creator: plain(view.publisher),
    lastModifiedBy: plain(view.publisher),
    description: '',
    keywords: plain(view.keywords.join(', ')),
    externalStyles: stylesPart(view.lang),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 850, bottom: 850, left: 963, right: 963 },
          },
        },
        footers: { default: footer(view) },
        children: [
          ...head(view),
          ...materials(item, words),
          ...steps(item, words),
          ...timeAndCost(item, words),
          ...whereAndWho(item, words),
          ...strip(view),
        ],
      },
    ],
  });
}

/** A word of the program where a line or a cell begins with it: languages with capitals begin it with one. */
function begun(text: string, { comma }: Words): string {
  return comma === '、' ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function section(title: string): Paragraph {
  return paragraph(title, { heading: HeadingLevel.HEADING_1 });
}

function head({ item, words, publisher, situation }: LeafletView): FileChild[] {
  const { state } = item;
  const facts = item.facts.map(({ label, value }) =>
    cell([
      paragraph(label, { style: styleIds.aside }),
      new Paragraph({ children: runs(begun(value, words), styleIds.key), style: styleIds.tableText }),
    ]),
  );
  return [
    paragraph(`${words.leafletTitle}　${publisher}`, { style: styleIds.aside }),
    paragraph(item.title, { heading: HeadingLevel.TITLE }),
    ...(item.officialName
      ? [paragraph(`${words.officialName}${words.colon}${item.officialName}`, { style: styleIds.aside })]
      : []),
    ...translationLines(item, words),
    ...(situation ? [labelled(words.leafletSituation, situation, words.colon)] : []),
    ...(state.id === 'in-force' ? [] : [labelled(state.word, state.message, words.colon)]),
    table(
      [],
      [facts.slice(0, 3), facts.slice(3)].filter((row) => row.length > 0),
      [1, 1, 1],
    ),
  ];
}

/** Of a translation: what those at the counter call it, and that the original prevails. */
function translationLines({ original, translation }: Item, words: Words): Paragraph[] {
  if (!original) return [];
  return [
    paragraph(`${words.printOriginalName}${words.colon}${original.name}`, { style: styleIds.aside }),
    paragraph(translation ?? words.leafletTranslated, { style: styleIds.aside }),
  ];
}

function materials(item: Item, words: Words): FileChild[] {
  const { situations, situationsIntro, exempt } = item;
  const intro =
    situations.length === 0
      ? []
      : [paragraph(situationsIntro + situations.map(({ name }) => name).join(words.comma))];
  const rows = item.materials.map((one) => [
    cell(box),
    cell(materialLines(one, situations.length > 0, words)),
    cell(begun(one.need, words)),
    cell(begun(one.originalCell, words)),
    cell(one.copiesCell),
  ]);
  const heads = [words.printReady, words.material, words.printNeed, words.original, words.copies];
  const list = rows.length > 0 ? table(heads, rows, [9, 50, 14, 17, 10]) : paragraph(item.noMaterials ?? '');
  const waived = exempt.map(({ name }) => name).join(words.comma);
  return [
    section(words.whatYouNeed),
    ...intro,
    list,
    ...(exempt.length > 0 ? [labelled(words.noNeedToBring, waived, words.colon)] : []),
  ];
}

/** The name of a material, and what is said of it below. */
function materialLines(material: LeafletMaterial, situated: boolean, words: Words): Paragraph[] {
  const { number, name, facts, notes, situationIds, situations } = material;
  const said = [
    ...(situated && situationIds.length > 0 ? [`${words.situation}${words.colon}${situations}`] : []),
    ...facts.map(({ label, value }) => `${label}${words.colon}${value}`),
  ].join('　');
  return [
    new Paragraph({ children: runs(`${number}. ${name}`, styleIds.key), style: styleIds.tableText }),
    ...[said, notes ?? '']
      .filter((text) => text !== '')
      .map((text) => paragraph(text, { style: styleIds.tableText })),
  ];
}

function steps({ steps: all }: Item, words: Words): FileChild[] {
  if (all.length === 0) return [];
  const said = all.map(({ name, actor, limit, detail }) => {
    const beside = [actor, limit].filter((text) => text !== undefined).join('　');
    return new Paragraph({
      children: [
        ...runs(name, styleIds.key),
        ...(beside === '' ? [] : runs(`　${beside}`, styleIds.label)),
        ...(detail ? runs(`　${detail}`) : []),
      ],
      numbering: { reference: 'steps', level: 0 },
    });
  });
  return [section(words.howToApply), ...said];
}

function timeAndCost({ limits, free, fees }: Item, words: Words): FileChild[] {
  const rows = [
    ...limits,
    ...(free === undefined ? [] : [{ label: words.fees, value: free }]),
    ...fees.map(({ name, amount }) => ({ label: name, value: amount })),
  ];
  return [section(words.timeAndCost), ...rows.map(({ label, value }) => labelled(label, value, words.colon))];
}

function whereAndWho({ places, consult, supervision, qr }: Item, words: Words): FileChild[] {
  const said = places.flatMap(({ name, facts }) => [
    paragraph(name, { style: styleIds.place }),
    ...facts.map(({ label, text }) => labelled(label, text, words.colon)),
  ]);
  const reaches = [...consult, ...supervision].map(({ label, text, note }) =>
    labelled(
      begun(label, words),
      note ? `${text}${words.bracketOpen}${note}${words.bracketClose}` : text,
      words.colon,
    ),
  );
  const online = qr ? [labelled(words.printOnline, qr.url, words.colon)] : [];
  return [section(words.whereAndWho), ...said, ...reaches, ...online];
}

/** The strip that is cut off: what is still missing, who says so, who has been told. */
function strip({ item, words, counter }: LeafletView): FileChild[] {
  const { bracketOpen, bracketClose } = words;
  const forCounter = (key: keyof Words): string => words[key] + (counter ? `　${counter.words[key]}` : '');
  const boxes = [
    ...item.materials.map(
      ({ number, name, originalName }) =>
        `${number}. ${name}${originalName === undefined ? '' : bracketOpen + originalName + bracketClose}`,
    ),
    `${words.leafletOther}　＿＿＿＿＿＿＿＿`,
  ];
  const lines = (['leafletClerk', 'leafletPhone', 'leafletDate', 'leafletApplicant'] as const).map(
    forCounter,
  );
  return [
    paragraph(forCounter('leafletCut'), { style: styleIds.cut }),
    section(words.leafletStill),
    paragraph(words.leafletStillText, { keepNext: true }),
    ...boxes.map((text) => paragraph(`${box} ${text}`, { style: styleIds.tableText })),
    table([], [lines.map((label) => cell(`${label}${words.colon}`))], [1, 1, 1, 1]),
  ];
}

/** Edition, notice, and the page where there are several. */
function footer({ edition, notice }: LeafletView): Footer {
  const said = [edition, notice].filter((text) => text !== undefined).join('　');
  const page = new TextRun({
    children: [said === '' ? '' : '　', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [new Paragraph({ children: [...runs(said), page], style: styleIds.aside })],
  });
}
