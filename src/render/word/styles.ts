/** The styles of a Word document: Song for reading, Hei for headings, as every Chinese office machine has them. */
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

/** Names of the styles that parts of a document ask for. */
export const styleIds = {
  aside: 'Aside',
  row: 'Row',
  place: 'Place',
  cut: 'Cut',
  tableText: 'TableText',
  tableHead: 'TableHead',
  grid: 'Grid',
  key: 'Key',
  label: 'Label',
} as const;

const song =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>';
const hei = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="黑体" w:cs="Arial"/>';
const bold = '<w:b/><w:bCs/>';
const ink = '<w:color w:val="16324F"/>';
const grey = '<w:color w:val="595959"/>';
const line = 'w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"';

/** A size in half points. */
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

interface Looks {
  readonly name?: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Properties of the paragraph, in the order of the schema. */
  readonly paragraph?: string;
  /** Properties of the letters, in the order of the schema. */
  readonly letters?: string;
}

function style(kind: 'paragraph' | 'character', id: string, looks: Looks): string {
  const { name = id, basedOn, next, paragraph, letters } = looks;
  return [
    `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    letters === undefined ? '' : `<w:rPr>${letters}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/**
 * The styles of a document in a language, as the part of the package that holds them. The library’s own would have no
 * default style and none of tables. Spaces are in twentieths of a point.
 */
export function stylesPart(language: string): string {
  const [western, eastern] = /^zh\b/i.test(language) ? ['en-US', language] : [language, 'zh-CN'];
  const onNormal = (id: string, looks: Looks): string =>
    style('paragraph', id, { basedOn: 'Normal', ...looks });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
    `<w:docDefaults><w:rPrDefault><w:rPr>${song}${size(21)}<w:lang w:val="${western}" w:eastAsia="${eastern}"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    onNormal('Title', {
      next: 'Normal',
      paragraph: '<w:spacing w:before="60" w:after="100"/>',
      letters: `${hei}${bold}${ink}${size(36)}`,
    }),
    onNormal('Heading1', {
      name: 'heading 1',
      next: 'Normal',
      paragraph: '<w:keepNext/><w:spacing w:before="220" w:after="90"/><w:outlineLvl w:val="0"/>',
      letters: `${hei}${bold}${ink}${size(24)}`,
    }),
    onNormal('ListParagraph', { name: 'List Paragraph', paragraph: '<w:spacing w:after="40"/>' }),
    onNormal(styleIds.aside, { letters: `${hei}${grey}${size(18)}` }),
    onNormal(styleIds.row, { paragraph: '<w:spacing w:after="30"/>' }),
    onNormal(styleIds.place, {
      next: styleIds.row,
      paragraph: '<w:keepNext/><w:spacing w:before="90" w:after="30"/>',
      letters: `${hei}${bold}`,
    }),
    style('paragraph', styleIds.cut, {
      basedOn: styleIds.aside,
      paragraph:
        '<w:keepNext/><w:pBdr><w:top w:val="dashed" w:sz="6" w:space="6" w:color="4D4D4D"/></w:pBdr><w:spacing w:before="360"/>',
    }),
    onNormal(styleIds.tableText, {
      name: 'Table Text',
      paragraph: '<w:spacing w:after="0" w:line="264" w:lineRule="auto"/>',
      letters: `${hei}${size(19)}`,
    }),
    style('paragraph', styleIds.tableHead, {
      name: 'Table Head',
      basedOn: styleIds.tableText,
      paragraph: '<w:keepNext/>',
      letters: `${bold}${ink}`,
    }),
    style('character', styleIds.key, { letters: bold }),
    style('character', styleIds.label, { letters: grey }),
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    `<w:style w:type="table" w:styleId="${styleIds.grid}"><w:name w:val="Grid"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${[
      'top',
      'left',
      'bottom',
      'right',
      'insideH',
      'insideV',
    ]
      .map((side) => `<w:${side} ${line}/>`)
      .join(
        '',
      )}</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  ].join('')}</w:styles>`;
}

/** The numbers of steps. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'steps',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          // Not `start`, which older editions of the format, and Word 2007, do not know.
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 420, hanging: 420 } } },
        },
      ],
    },
  ],
};
