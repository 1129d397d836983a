/** The styles of a Word document: Song for reading, Hei for headings, as every Chinese office machine has them. */
import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import { grey } from './paragraphs.js';

const song = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };
const hei = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial' };
const ink = '16324F';

/** Sizes are in half points, spaces in twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: song, size: 21, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { line: 300, after: 60 } },
    },
    title: {
      run: { font: hei, size: 36, bold: true, color: ink },
      paragraph: { spacing: { before: 60, after: 100 } },
    },
    heading1: {
      run: { font: hei, size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 220, after: 90 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    {
      id: 'Aside',
      name: 'Aside',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: hei, size: 18, color: grey },
      paragraph: { spacing: { after: 60 } },
    },
    { id: 'Row', name: 'Row', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 30 } } },
    {
      id: 'Place',
      name: 'Place',
      basedOn: 'Normal',
      next: 'Row',
      quickFormat: true,
      run: { font: hei, bold: true },
      paragraph: { spacing: { before: 90, after: 30 }, keepNext: true },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: hei, size: 19 },
      paragraph: { spacing: { line: 264, after: 0 } },
    },
    {
      id: 'TableHead',
      name: 'Table Head',
      basedOn: 'TableText',
      quickFormat: true,
      run: { bold: true, color: ink },
      paragraph: { keepNext: true },
    },
  ],
};

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
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 420, hanging: 420 } } },
        },
      ],
    },
  ],
};
