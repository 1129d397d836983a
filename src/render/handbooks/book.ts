/** What a handbook says, page by page: the data of `book.typ`. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { select } from '../../model/selection.js';
import type { Lang } from '../../text/words.js';
import type { RenderContext } from '../artefact.js';
import { itemView } from '../view/item.js';
import type { ItemView, LabelledLink } from '../view/types.js';
import { wordsIn } from '../view/words.js';
import { addressed, addressing, itemHref, permanentAddress } from './address.js';
import {
  type CertificateGroup,
  certificatesCited,
  type LawGroup,
  lawsCited,
  type OfficeView,
  officesOf,
} from './citations.js';
import { aboutRows, type Counts, fingerprint, hotlines } from './colophon.js';
import { byDomain, domainOf } from './domains.js';
import { type Finder, finderOf } from './finder.js';
import { type Imprint, imprint, languages } from './imprint.js';
import { type Held, type Indexes, indexesOf } from './indexes.js';
import { filled } from './lettering.js';
import { type PrintedItem, type PrintWords, printedItem } from './printed.js';
import { type TranslationNote, translationNote } from './translationNote.js';
import type { Edition } from './volumes.js';

/** An item and what is said of it. */
interface Viewed {
  readonly entry: Entry;
  readonly view: ItemView;
}

type BookItem = PrintedItem & TranslationNote;

/** A chapter: a domain and its items. */
export interface Chapter {
  readonly name: string;
  readonly count: string;
  readonly items: readonly BookItem[];
}

/** An item that has ended, as the appendix lists it. */
export type EndedView = Pick<ItemView, 'title' | 'officialName' | 'name' | 'state' | 'unit'> & {
  readonly label: string;
  readonly basis: readonly string[];
};

/** The data of `book.typ`. */
export interface BookView extends Imprint {
  readonly paper: 'A4' | 'A5' | 'A3';
  readonly large: boolean;
  /** Which volume it is, of how many. */
  readonly volume?: string;
  readonly howTo: readonly string[];
  readonly about: readonly LabelledLink[];
  /** Where to complain about any of the items. */
  readonly hotlines: readonly LabelledLink[];
  readonly fingerprint: string;
  readonly chapters: readonly Chapter[];
  readonly ended: readonly EndedView[];
  readonly offices: readonly OfficeView[];
  readonly laws: readonly LawGroup[];
  readonly certificates: readonly CertificateGroup[];
  readonly finder: Finder;
  readonly indexes: Indexes;
  /**
   * Everything that has pages, in the order of the book. Finder, indexes and appendices name them by their numbers
   * here, the template looks their pages up once. `long`: it ends at a label of its own.
   */
  readonly places: readonly { readonly label: string; readonly long: boolean }[];
}

/** The view of a handbook. Pure. */
export function bookView(handbook: Edition, catalogue: Catalogue, context: RenderContext): BookView {
  const { content, words: lang } = languages(handbook.language, catalogue, context.lang);
  const words = wordsIn(lang);
  const { guides, abolished } = select(catalogue, handbook.where);
  const address = addressing(catalogue, new Set(guides.map(({ id }) => id)), content);
  const viewed = (entry: Entry): Viewed => ({
    entry,
    view: itemView(entry, catalogue, { lang, today: context.today }),
  });
  const note = translationNote(catalogue, content, lang);
  const domains = byDomain(guides, catalogue).map((entries) => entries.map(viewed));
  const printed = ({ entry, view }: Viewed): BookItem => ({
    ...printedItem(view, words, address, permanentAddress(catalogue, view.id, content)),
    ...note(entry),
  });
  const chapters = domains.map((views) => ({
    name: views[0] ? domainOf(views[0].entry, lang) : '',
    count: filled(words.printChapterItems, { items: views.length }),
    items: views.map(printed),
  }));
  const ended = abolished.map(viewed);
  const guide = domains.flat().map((one, at): Held => ({ ...one, at }));
  const held = [...guide, ...ended.map((one, at) => ({ ...one, at: guide.length + at }))];
  const offices = officesOf(guide, catalogue, lang);
  const counts: Counts = {
    items: guides.length,
    domains: chapters.length,
    units: offices.length,
    ended: abolished.length,
  };
  const indexes = indexesOf(held, lang);
  const said = {
    ...imprint(catalogue, handbook.title, content, lang),
    keywords: chapters.map(({ name }) => name),
    ...(handbook.volume ? { volume: handbook.volume } : {}),
    paper: handbook.paper ?? 'A4',
    large: handbook.large ?? false,
    howTo: howTo(words, lang, {
      strokes: indexes.strokes.length > 0,
      tabs: !handbook.large,
      codes: catalogue.config.url !== undefined,
    }),
    about: addressed(aboutRows(catalogue, counts, context.today, content, lang), address),
    hotlines: addressed(hotlines(catalogue, lang), address),
    chapters,
    ended: addressed(ended.map(endedView), address),
    offices: addressed(offices, address),
    laws: lawsCited(held, catalogue, lang),
    certificates: certificatesCited(guide, catalogue, handbook.where === undefined, lang),
    finder: finderOf(guide, lang),
    indexes,
    places: held.map(({ entry }, at) =>
      at < guide.length
        ? { label: itemHref(entry.id).slice(1), long: true }
        : { label: endedLabel(entry.id), long: false },
    ),
  };
  return { ...said, fingerprint: fingerprint(said) };
}

/** What to know before reading; of an index by strokes, of tabs and codes only where there are any. */
function howTo(
  words: PrintWords,
  lang: Lang,
  has: { strokes: boolean; tabs: boolean; codes: boolean },
): string[] {
  const said = [1, 2, 3, 4, 5, 6].map((n) => words[`printHow${n}` as keyof PrintWords]);
  const heads = [words.printHow7, ...(has.tabs ? [words.printHowTabs] : [])].join(lang === 'zh' ? '' : ' ');
  const find = has.strokes ? words.printHowFind : words.printHowFindLetters;
  return [find, ...said, heads, words.printHow8, ...(has.codes ? [words.printHowQr] : [])];
}

function endedLabel(id: string): string {
  return `ended-${id}`;
}

function endedView({ view }: Viewed): EndedView {
  const { id, title, officialName, name, state, unit, basis } = view;
  return {
    label: endedLabel(id),
    title,
    ...(officialName ? { officialName } : {}),
    name,
    state,
    unit,
    basis: basis.map(({ citation }) => citation),
  };
}
