/** What every page of one site is made from. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { translatedCatalogue } from '../../model/translated.js';
import type { Lang } from '../../text/words.js';
import type { RenderContext, Renderer } from '../artefact.js';
import { type ChangeView, changesByItem } from '../view/changes.js';
import { untranslatedText } from '../view/translation.js';
import { type WordKey, wordsIn } from '../view/words.js';
import { type Edition, isOriginal } from './editions.js';
import { Listing } from './listing.js';
import { type LeafletLink, leafletLinks } from './pages/leaflets.js';
import { structuredData } from './structuredData.js';
import { Titles } from './titles.js';

/** The catalogue, the words and the lists that pages are made from. */
export interface Scope {
  /** In the language of the edition, as far as it is translated. */
  readonly catalogue: Catalogue;
  /** As it is written, in its own language. */
  readonly original: Catalogue;
  readonly edition: Edition;
  /** All editions of the site, the original first. */
  readonly editions: readonly Edition[];
  /** The language of the program's words. */
  readonly lang: Lang;
  readonly today: string | undefined;
  readonly words: Readonly<Record<WordKey, string>>;
  /** What the pages of items are called. */
  readonly titles: Titles;
  /** Made when it is first asked for: the page of an item needs none. */
  readonly listing: Listing;
  /** What lists say of items that are not in their language; made when it is first asked for. */
  readonly untranslated: string;
  /** Whether there are Chinese names, which are found by their sounds as well. */
  readonly byPinyin: boolean;
  /** What the site is called. */
  readonly name: string;
  /** The folders that are published together with the site. */
  readonly beside: ReadonlySet<Renderer['name']>;
  /** The leaflets published beside it, by the id of the item. */
  readonly leaflets: ReadonlyMap<string, readonly LeafletLink[]>;
  /** What changed in items, by their ids. */
  readonly changes: ReadonlyMap<string, readonly ChangeView[]>;
  /** The schema.org markup of an item in the language the catalogue is written in. */
  readonly markup: (entry: Entry) => string | undefined;
}

/** Makes the scope of an edition: everything that is looked up more than once is put in order here. */
export function siteScope(
  original: Catalogue,
  { today, beside = new Set() }: Pick<RenderContext, 'today' | 'beside'>,
  edition: Edition,
  editions: readonly Edition[],
): Scope {
  const { lang, tag } = edition;
  const { config } = original;
  const catalogue = translatedCatalogue(original, tag);
  const titles = new Titles(catalogue.entries, lang);
  let listing: Listing | undefined;
  let untranslated: string | undefined;
  return {
    catalogue,
    original,
    edition,
    editions,
    lang,
    today,
    words: wordsIn(lang),
    titles,
    get listing() {
      listing ??= new Listing(catalogue, titles, { lang, today });
      return listing;
    },
    get untranslated() {
      untranslated ??= untranslatedText(original.entries, edition, lang);
      return untranslated;
    },
    get byPinyin() {
      return original.entries.some(({ outline }) => /\p{Script=Han}/u.test(outline.name));
    },
    name: config.site?.name ?? config.title,
    beside,
    leaflets: beside.has('handbooks') ? leafletLinks(original, edition) : new Map(),
    changes: changesByItem(original, lang),
    markup: isOriginal(edition) ? structuredData(original, today) : () => undefined,
  };
}
