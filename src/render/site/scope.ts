/** What every page of one site is made from. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Lang } from '../../text/words.js';
import type { RenderContext } from '../artefact.js';
import { type WordKey, wordsIn } from '../view/words.js';
import { Listing } from './listing.js';

/** The catalogue, the words and the lists that pages are made from. */
export interface Scope {
  readonly catalogue: Catalogue;
  readonly lang: Lang;
  readonly today: string | undefined;
  readonly words: Readonly<Record<WordKey, string>>;
  readonly listing: Listing;
  /** What the site is called. */
  readonly name: string;
}

/** Makes the scope of a site: everything that is looked up more than once is put in order here. */
export function siteScope(catalogue: Catalogue, context: Pick<RenderContext, 'today' | 'lang'>): Scope {
  const { lang, today } = context;
  const { config } = catalogue;
  return {
    catalogue,
    lang,
    today,
    words: wordsIn(lang),
    listing: new Listing(catalogue, { lang, today }),
    name: config.site?.name ?? config.title,
  };
}
