/** What a handbook says, page by page: the data of `book.typ`. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import type { Handbook } from '../../model/config.js';
import { select } from '../../model/selection.js';
import type { Lang } from '../../text/words.js';
import type { RenderContext } from '../artefact.js';
import { consultView, placeView } from '../view/contacts.js';
import { itemView } from '../view/item.js';
import type { ItemView, LabelledLink, PlaceView } from '../view/types.js';
import { wordsIn } from '../view/words.js';
import { type Addressing, addressed, addressing, permanentAddress } from './address.js';
import { aboutRows, type Counts, fingerprint, hotlines } from './colophon.js';
import { type Imprint, imprint, languages } from './imprint.js';
import { filled } from './lettering.js';
import { type PrintedItem, type PrintWords, printedItem } from './printed.js';

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
  const offices = officesOf(guides, catalogue, lang);
  const counts: Counts = {
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
    about: addressed(aboutRows(catalogue, counts, context.today, lang), address),
    hotlines: addressed(hotlines(catalogue, lang), address),
    chapters,
    ended: addressed(abolished.map(view).map(endedView), address),
    offices: addressed(offices, address),
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
    const items = held.map((one) => printedItem(one, words, address, permanentAddress(catalogue, one.id)));
    return [
      { name: first.domain.name, count: filled(words.printChapterItems, { items: items.length }), items },
    ];
  });
}

function endedView({ title, officialName, name, state, unit, basis }: ItemView): EndedView {
  return {
    title,
    ...(officialName ? { officialName } : {}),
    name,
    state,
    unit,
    basis: basis.map(({ citation }) => citation),
  };
}

/** The offices that take the applications, in the order of the register. */
function officesOf(entries: readonly Entry[], { units }: Catalogue, lang: Lang): OfficeView[] {
  const taking = new Set(entries.map(({ effective }) => effective.unit?.id));
  return units
    .map(({ value }) => value)
    .filter(({ id }) => taking.has(id))
    .map(({ name, contacts }) => ({
      name,
      consult: (contacts?.consult ?? []).map((one) => consultView(one, lang)),
      places: (contacts?.places ?? []).map((one) => placeView(one, lang)),
    }));
}
