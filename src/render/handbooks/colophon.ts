/** The colophon of a handbook: edition, date, what it holds, where to report a mistake, and its fingerprint. */
import { createHash } from 'node:crypto';
import type { Catalogue } from '../../model/catalogue.js';
import { withoutMailto } from '../../model/contactKind.js';
import { isOwnLanguage } from '../../model/translated.js';
import { type Lang, separated } from '../../text/words.js';
import { supervisionView } from '../view/contacts.js';
import { dateText } from '../view/format.js';
import type { LabelledLink } from '../view/types.js';
import { wordsIn } from '../view/words.js';
import { filled } from './lettering.js';

/** What a handbook holds. */
export interface Counts {
  readonly items: number;
  readonly domains: number;
  readonly units: number;
  readonly ended: number;
}

/** What the colophon says, row by row. `content`: the language of the book, which may be a translation. */
export function aboutRows(
  catalogue: Catalogue,
  counts: Counts,
  today: string | undefined,
  content: string,
  lang: Lang,
): LabelledLink[] {
  const { publisher, edition, url, site } = catalogue.config;
  const words = wordsIn(lang);
  const held = [filled(words.printHoldsText, { ...counts })];
  if (counts.ended > 0) held.push(filled(words.printAlsoEnded, { ended: counts.ended }));
  const feedback = site?.feedback;
  const rows: (LabelledLink | undefined)[] = [
    { label: words.printPublisher, text: publisher },
    edition === undefined ? undefined : { label: words.printEdition, text: edition },
    today === undefined ? undefined : { label: words.printDataDate, text: dateText(today, lang) },
    { label: words.printHolds, text: separated(held, lang) },
    url === undefined ? undefined : { label: words.printOnline, text: url, target: { kind: 'url', url } },
    isOwnLanguage(catalogue, content) ? undefined : { label: words.language, text: words.translationGiven },
    { label: words.printMistakes, text: words.printMistakesText },
    feedback === undefined
      ? undefined
      : {
          label: words.printReport,
          text: withoutMailto(feedback),
          target: { kind: 'url', url: feedback },
        },
  ];
  return rows.filter((row) => row !== undefined);
}

/** Where to complain about any of the items. */
export function hotlines({ config }: Catalogue, lang: Lang): LabelledLink[] {
  return (config.supervision ?? []).map((one) => supervisionView(one, lang));
}

/** Twelve characters that are the same for the same content, and all but surely differ for another. */
export function fingerprint(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}
