/** How a print is finished: for the press, for the archive, as a booklet. */
import { UsageError } from '../../text/diagnostic.js';

/** What is asked of a print besides what every print is. */
export interface Finish {
  /** Colour beyond the edge of the paper that is cut off, in millimetres. */
  readonly bleed?: number;
  /** Marks where to cut. */
  readonly marks?: boolean;
  /** Two pages a side, in the order in which folded sheets are read; tagged, but no longer declared PDF/UA. */
  readonly booklet?: boolean;
  /** PDF/A-2a in place of PDF/UA-1; the engine writes one of them, not both. */
  readonly archive?: boolean;
}

/** What a template reads of its finish: lengths in millimetres, the date that PDF/A wants. */
export interface PressView {
  /** Room around the page. */
  readonly edge: number;
  readonly bleed: number;
  readonly marks: boolean;
  /** `YYYY-MM-DD` */
  readonly date?: string;
}

/** Marks begin this far from the corner at least, and are this long, in millimetres. */
const markGap = 3;
const markLength = 5;

/** More than this is a slip of the hand. */
const mostBleed = 20;

/** What a template reads of a finish; undefined where nothing is asked that it could see. */
export function pressView(
  { bleed = 0, marks = false, archive }: Finish,
  date?: string,
): PressView | undefined {
  if (bleed === 0 && !marks && !archive) return undefined;
  const edge = marks ? Math.max(bleed, markGap) + markLength + 1 : bleed;
  return { edge, bleed, marks, ...(archive && date ? { date } : {}) };
}

/** Throws a UsageError where a finish asks for what does not go together. */
export function checkFinish({ bleed = 0, marks, booklet, archive }: Finish, date: string | undefined): void {
  if (bleed < 0 || bleed > mostBleed) {
    throw new UsageError({
      zh: `出血 ${bleed} 毫米不合理，一般是 3mm，最多 ${mostBleed}mm`,
      en: `A bleed of ${bleed} mm makes no sense: 3mm is usual, ${mostBleed}mm the most`,
    });
  }
  if (booklet && (bleed > 0 || marks || archive)) {
    throw new UsageError({
      zh: '--booklet 不能和 --bleed、--marks、--archive 一起用：拼版以后不再裁切，也不再是存档格式',
      en: '--booklet does not go with --bleed, --marks or --archive: an imposed file is neither trimmed nor archival',
    });
  }
  if (archive && date === undefined) {
    throw new UsageError({
      zh: 'PDF/A 要写明日期：在 catalogue.yaml 里写 日期，或者加 --today YYYY-MM-DD',
      en: 'PDF/A wants a date: write date in catalogue.yaml, or add --today YYYY-MM-DD',
    });
  }
}

/** Adds to a page of a PDF where it is trimmed and how far its colour bleeds; other objects stay as they are. */
export function withBoxes(body: Buffer, { edge, bleed }: PressView): Buffer {
  const text = body.toString('latin1');
  if (!/\/Type\s*\/Page\b(?!s)/.test(text)) return body;
  const points = (length: number): number => (length * 72) / 25.4;
  return Buffer.from(
    text.replace(/\/MediaBox\s*\[([^\]]+)\]/, (media, numbers: string) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = numbers.trim().split(/\s+/).map(Number);
      const inset = (by: number): string =>
        [left + by, bottom + by, right - by, top - by].map((one) => Number(one.toFixed(4))).join(' ');
      return `${media} /TrimBox [${inset(points(edge))}] /BleedBox [${inset(points(edge - bleed))}]`;
    }),
    'latin1',
  );
}
