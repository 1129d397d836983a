/** The words of pages, handbooks and leaflets, chosen once in both languages; each file below `words/` holds those of one purpose. */
import type { Lang } from '../../text/words.js';
import { aboutWords } from './words/about.js';
import { auditWords } from './words/audit.js';
import { bookWords } from './words/book.js';
import { conformanceWords } from './words/conformance.js';
import { findWords } from './words/find.js';
import { itemWords } from './words/item.js';
import { listWords } from './words/lists.js';
import { pageWords } from './words/page.js';
import { printWords } from './words/print.js';
import { promiseWords } from './words/promise.js';
import { siteWords } from './words/site.js';

const table = {
  ...aboutWords,
  ...itemWords,
  ...auditWords,
  ...conformanceWords,
  ...siteWords,
  ...pageWords,
  ...findWords,
  ...printWords,
  ...bookWords,
  ...listWords,
  ...promiseWords,
};

/** Key of a word. */
export type WordKey = keyof typeof table;

type WordsOfOneLanguage = Readonly<Record<WordKey, string>>;

function pick(lang: Lang): WordsOfOneLanguage {
  const words = Object.entries(table).map(([key, both]) => [key, both[lang]]);
  return Object.freeze(Object.fromEntries(words) as WordsOfOneLanguage);
}

const picked: Readonly<Record<Lang, WordsOfOneLanguage>> = { zh: pick('zh'), en: pick('en') };

/** How many items, in words: 1 service, 3 services. */
export function countedItems(
  count: number,
  words: Pick<WordsOfOneLanguage, 'countItem' | 'countItems'>,
): string {
  return `${count} ${count === 1 ? words.countItem : words.countItems}`;
}

/** All words in one language, for templates. */
export function wordsIn(lang: Lang): WordsOfOneLanguage {
  return picked[lang];
}
