/** The languages a site is published in, each an edition: the original at the root, every other below a folder of its tag. */
import { type Config, defaultLanguage } from '../../model/config.js';
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
  const { language: original = defaultLanguage, languages = [] } = config;
  const tags = new Map([original, ...languages].map((tag) => [tag.toLowerCase(), tag]));
  tags.set(original.toLowerCase(), original);
  return [...tags.values()].map((tag, index) => ({
    tag,
    lang: tags.size === 1 ? lang : wordsLanguage(tag),
    folder: index === 0 ? '' : `${tag}/`,
    name: nameOf(tag),
  }));
}

/** The program speaks Chinese and English: Chinese on Chinese pages, English on all others. */
export function wordsLanguage(tag: string): Lang {
  return /^zh\b/i.test(tag) ? 'zh' : 'en';
}

/** Names of languages in themselves, so that their readers know them. No locale of the machine takes part. */
const names: Readonly<Record<string, string>> = {
  zh: '中文',
  'zh-cn': '中文',
  'zh-hans': '简体中文',
  'zh-hant': '繁體中文',
  'zh-hk': '繁體中文（香港）',
  'zh-mo': '繁體中文（澳門）',
  'zh-tw': '繁體中文',
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  kk: 'قازاقشا',
  ko: '한국어',
  mn: 'ᠮᠣᠩᠭᠣᠯ',
  pt: 'Português',
  ru: 'Русский',
  th: 'ไทย',
  bo: 'བོད་ཡིག',
  ug: 'ئۇيغۇرچە',
  vi: 'Tiếng Việt',
  za: 'Vahcuengh',
};

function nameOf(tag: string): string {
  const key = tag.toLowerCase();
  return names[key] ?? names[key.replace(/-.*$/, '')] ?? tag;
}

/** Languages that are written from right to left where no script subtag says otherwise; Kazakh as it is written in China. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'kk', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a language tag names writing from right to left: `ug`, `uz-Arab`, not `kk-Cyrl`. */
export function isRightToLeft(tag: string): boolean {
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  return script === undefined ? rightToLeft.has(language) : ['arab', 'hebr', 'thaa', 'syrc'].includes(script);
}
