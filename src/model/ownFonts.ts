/** The fonts a catalogue brings for its prints: files below `templates/handbooks/fonts/`. */
import { decodeRanges, encodeRanges, type PrintableRange } from './printable.js';

/** Where they stand below `templates/`. */
export const fontsFolder = 'handbooks/fonts/';

/** A font of the catalogue. */
export interface OwnFont {
  /** Where it lies, as the machine spells it. */
  readonly disk: string;
  /** Of its bytes. */
  readonly digest: string;
  readonly families: readonly string[];
  readonly ranges: readonly PrintableRange[];
}

/** A font as one of the texts of a design. */
export function fontText({ ranges, ...font }: OwnFont): string {
  return JSON.stringify({ ...font, ranges: encodeRanges(ranges) });
}

/** The fonts among the texts of a design, in the order of their paths; `folder` is where they stand in it. */
export function ownFonts(design: ReadonlyMap<string, string>, folder = fontsFolder): OwnFont[] {
  return [...design.keys()]
    .filter((path) => path.startsWith(folder))
    .sort()
    .map((path) => {
      const font = JSON.parse(design.get(path) as string) as Omit<OwnFont, 'ranges'> & { ranges: string };
      return { ...font, ranges: decodeRanges(font.ranges) };
    });
}
