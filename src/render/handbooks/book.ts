/** What a handbook says, page by page: the data of `book.typ`. */
import { createHash } from 'node:crypto';
import type { Catalogue, Entry } from '../../model/catalogue.js';
import type { Handbook } from '../../model/config.js';
import type { Lang } from '../../text/words.js';
import type { RenderContext } from '../artefact.js';
import { consultView, placeView, supervisionView } from '../view/contacts.js';
import { dateText } from '../view/format.js';
import { itemView } from '../view/item.js';
import type { ItemView, LabelledLink, PlaceView } from '../view/types.js';
import { wordsIn } from '../view/words.js';
import { type Addressing, addressed, addressing } from './address.js';
import { type Imprint, imprint, languages } from './imprint.js';
import { filled } from './lettering.js';
import { type PrintedItem, type PrintWords, printedItem } from './printed.js';
import { select } from './select.js';

/** A chapter: a domain and its items. */
export interface Chapter {
  readonly name: string;
  readonly count: string;
  readonly items: readonly PrintedItem[];
}

/** An item that has ended, as the appendix lists it. */
export type EndedView = Pick<ItemView, 'title' | 'officialName' | 'name' | 'state' | 'unit'> & {
  readonly basis: readonly string[];
};

/** An office in the directory. */
export interface OfficeView {
  readonly name: string;
  readonly consult: readonly LabelledLink[];
  readonly places: readonly PlaceView[];
}

/** The data of `book.typ`. */
export interface BookView extends Imprint {
  readonly paper: 'A4' | 'A5' | 'A3';
  readonly large: boolean;
  readonly howTo: readonly string[];
  readonly about: readonly LabelledLink[];
  /** Where to complain about any of the items. */
  readonly hotlines: readonly LabelledLink[];
  readonly fingerprint: string;
  readonly chapters: readonly Chapter[];
  readonly ended: readonly EndedView[];
  readonly offices: readonly OfficeView[];
}

/** The view of a handbook. Pure. */
export function bookView(handbook: Handbook, catalogue: Catalogue, context: RenderContext): BookView {
  const { content, words: lang } = languages(handbook.language, catalogue, context.lang);
  const words = wordsIn(lang);
  const { guides, abolished } = select(catalogue, handbook.where);
  const address = addressing(catalogue, new Set(guides.map(({ id }) => id)));
  const view = (entry: Entry): ItemView => itemView(entry, catalogue, { lang, today: context.today });
  const chapters = chaptersOf(guides.map(view), catalogue, words, address);
  const offices = officesOf(guides, lang, address);
  const counts = {
    items: guides.length,
    domains: chapters.length,
    units: offices.length,
    ended: abolished.length,
  };
  const said = {
    ...imprint(catalogue, handbook.title, content, lang),
    keywords: chapters.map(({ name }) => name),
    paper: handbook.paper ?? 'A4',
    large: handbook.large ?? false,
    howTo: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => words[`printHow${n}` as keyof PrintWords]),
    about: addressed(aboutRows(catalogue, counts, context, lang), address) as LabelledLink[],
    hotlines: (catalogue.config.supervision ?? []).map(
      (one) => addressed(supervisionView(one, lang), address) as LabelledLink,
    ),
    chapters,
    ended: abolished.map(view).map(({ title, officialName, name, state, unit, basis }) => ({
      title,
      ...(officialName ? { officialName } : {}),
      name,
      state: addressed(state, address) as ItemView['state'],
      unit,
      basis: basis.map(({ citation }) => citation),
    })),
    offices,
  };
  return { ...said, fingerprint: fingerprint(said) };
}

/** Items by domain: domains in the catalogue's order, items in the order of their ids. */
function chaptersOf(
  views: readonly ItemView[],
  catalogue: Catalogue,
  words: PrintWords,
  address: Addressing,
): Chapter[] {
  const ids = new Set([...catalogue.domains.map(({ id }) => id), ...views.map(({ domain }) => domain.id)]);
  return [...ids].flatMap((id) => {
    const held = views.filter(({ domain }) => domain.id === id);
    const [first] = held;
    if (!first) return [];
    const items = held.map((one) => printedItem(one, words, address));
    return [
      { name: first.domain.name, count: filled(words.printChapterItems, { items: items.length }), items },
    ];
  });
}

/** The offices that take the applications, in the order of the register. */
function officesOf(entries: readonly Entry[], lang: Lang, address: Addressing): OfficeView[] {
  const units = new Map(
    entries.flatMap(({ effective: { unit } }) => (unit ? [[unit.id, unit] as const] : [])),
  );
  return [...units.values()].map(({ name, contacts }) => ({
    name,
    consult: (contacts?.consult ?? []).map(
      (one) => addressed(consultView(one, lang), address) as LabelledLink,
    ),
    places: (contacts?.places ?? []).map((one) => addressed(placeView(one, lang), address) as PlaceView),
  }));
}

interface Counts {
  readonly items: number;
  readonly domains: number;
  readonly units: number;
  readonly ended: number;
}

function aboutRows(
  catalogue: Catalogue,
  counts: Counts,
  { today }: RenderContext,
  lang: Lang,
): LabelledLink[] {
  const { publisher, edition, url, site } = catalogue.config;
  const words = wordsIn(lang);
  const ended =
    counts.ended === 0
      ? ''
      : `${lang === 'zh' ? '；' : '; '}${filled(words.printAlsoEnded, { ended: counts.ended })}`;
  const rows: (LabelledLink | undefined)[] = [
    { label: words.printPublisher, text: publisher },
    edition === undefined ? undefined : { label: words.printEdition, text: edition },
    today === undefined ? undefined : { label: words.printDataDate, text: dateText(today, lang) },
    { label: words.printHolds, text: `${filled(words.printHoldsText, { ...counts })}${ended}` },
    url === undefined ? undefined : { label: words.printOnline, text: url, target: { kind: 'url', url } },
    { label: words.printMistakes, text: words.printMistakesText },
    site?.feedback === undefined
      ? undefined
      : {
          label: words.printMistakes,
          text: site.feedback.replace(/^mailto:/, ''),
          target: { kind: 'url', url: site.feedback },
        },
  ];
  return rows.filter((row) => row !== undefined);
}

/** Twelve characters that are the same for the same content, and all but surely differ for another. */
export function fingerprint(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}
