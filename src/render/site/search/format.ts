/** The search index as it is published: columns of text, one line an item, so that searching is scanning strings. */

/**
 * One site's index in one language. Every column is lines joined by `\n`, in the order of the items'
 * readings; several texts of one line are joined by `\t`; numbers are decimal and count lines from 0.
 */
export interface SearchIndex {
  /** Address of each item's page below the home page. */
  readonly addresses: string;
  /** Heading of each item: what people call it. */
  readonly titles: string;
  /** Official names, where they are not the heading; else empty lines. */
  readonly names: string;
  /** Keywords, and names in other languages. */
  readonly keywords: string;
  /** Terms that are looked for and not shown: ids and domains on pages in another language than the catalogue's. */
  readonly hidden: string;
  /** Lines of `eventNames`, with spaces between: what an item is most about comes first. */
  readonly events: string;
  /** Life events and themes. */
  readonly eventNames: string;
  /** The summary, then conditions, situations, questions. */
  readonly texts: string;
  /** The line of each item's domain in `domainNames`; empty where it has none. */
  readonly domains: string;
  readonly domainNames: string;
  /** Ids of the domains, as filters name them. */
  readonly domainIds: string;
  /** The line of each item's unit in `unitNames`. */
  readonly units: string;
  /** Name of each unit, then its other names. */
  readonly unitNames: string;
  /** Lines of `paperNames`, with spaces between. */
  readonly papers: string;
  /** What may be asked for: materials and certificates. */
  readonly paperNames: string;
  /** Filters each item passes, letters of `facetLetters`. */
  readonly facets: string;
  /** The line of each item's state in `stateNames`; empty where it is simply in force. */
  readonly states: string;
  readonly stateNames: string;
  readonly stateIds: string;
  /** How characters are read: `an安案 bao保报`, words of one syllable and its characters. */
  readonly syllables: string;
  /** Where the next character decides: `chong重新重复`, a syllable and pairs, the first of each read so. */
  readonly pairs: string;
  /** Texts that neither rule reads rightly, each with its syllables: `text\tsyllable syllable`. */
  readonly spoken: string;
}

/** Letter of each filter in `facets`. */
export const facetLetters = { person: 'p', business: 'b', online: 'o', 'no-visit': 'z' } as const;

/** A filter that an item passes or not. */
export type Facet = keyof typeof facetLetters;

/** Letter of items that have ended: they come last. */
export const endedLetter = 'x';
