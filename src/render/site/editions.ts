/** The languages a site is published in, each an edition: the original at the root, every other below a folder of its tag. */
import type { Config } from '../../model/config.js';
import { languageName, languagesOf } from '../../model/languages.js';
import type { Lang } from '../../text/words.js';

/** The site in one language. */
export interface Edition {
  /** Language tag of its content: `zh-CN`, `en`. */
  readonly tag: string;
  /** The language of the program's words on its pages. */
  readonly lang: Lang;
  /** Where its pages stand below the site's root: `''` or `'en/'`. */
  readonly folder: string;
  /** What the language calls itself. */
  readonly name: string;
}

/** Whether an edition is in the language the catalogue is written in. */
export function isOriginal({ folder }: Edition): boolean {
  return folder === '';
}

/**
 * The editions of a site, the original first. `lang` is the language of the program's words as asked
 * for; where there are several editions each speaks its own.
 */
export function editionsOf(config: Pick<Config, 'language' | 'languages'>, lang: Lang): readonly Edition[] {
  const tags = languagesOf(config);
  return tags.map((tag, index) => ({
    tag,
    lang: tags.length === 1 ? lang : wordsLanguage(tag),
    folder: index === 0 ? '' : `${tag}/`,
    name: languageName(tag),
  }));
}

/** The program speaks Chinese and English: Chinese on Chinese pages, English on all others. */
export function wordsLanguage(tag: string): Lang {
  return /^zh\b/i.test(tag) ? 'zh' : 'en';
}

/** Languages that are written from right to left where no script subtag says otherwise; Kazakh as it is written in China. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'kk', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a language tag names writing from right to left: `ug`, `uz-Arab`, not `kk-Cyrl`. */
export function isRightToLeft(tag: string): boolean {
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  return script === undefined ? rightToLeft.has(language) : ['arab', 'hebr', 'thaa', 'syrc'].includes(script);
}
