/** The languages of a catalogue: which there are, what they call themselves, which of them can be printed. */
import type { Catalogue } from './catalogue.js';
import { type Config, ownLanguage } from './config.js';
import { ownFonts } from './ownFonts.js';
import { isPrintable } from './printable.js';

/** The languages of a catalogue, its own first, each once without regard to case. */
export function languagesOf(config: Pick<Config, 'language' | 'languages'>): string[] {
  const own = ownLanguage(config);
  const tags = new Map([own, ...(config.languages ?? [])].map((tag) => [tag.toLowerCase(), tag]));
  tags.set(own.toLowerCase(), own);
  return [...tags.values()];
}

/**
 * Gives whether the fonts of the prints, and the catalogue's own, have the letters of a language: those it writes its
 * own name with. Whatever else is printed in it would be a sheet of “〓”.
 */
function printability({ design }: Pick<Catalogue, 'design'>): (tag: string) => boolean {
  const own = ownFonts(design).flatMap(({ ranges }) => ranges);
  const has = (code: number): boolean =>
    isPrintable(code) || own.some(([first, last]) => first <= code && code <= last);
  return (tag) => [...languageName(tag)].every((letter) => has(letter.codePointAt(0) ?? 0));
}

/** The languages besides its own that leaflets of a catalogue are printed in, where an item is translated into them. */
export function leafletLanguages({ config, design }: Pick<Catalogue, 'config' | 'design'>): string[] {
  return languagesOf(config).slice(1).filter(printability({ design }));
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
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  hi: 'हिन्दी',
  ii: 'ꆈꌠꉙ',
  ja: '日本語',
  kk: 'قازاقشا',
  km: 'ខ្មែរ',
  ko: '한국어',
  lo: 'ລາວ',
  mn: 'ᠮᠣᠩᠭᠣᠯ',
  my: 'မြန်မာ',
  ne: 'नेपाली',
  pt: 'Português',
  ru: 'Русский',
  th: 'ไทย',
  bo: 'བོད་ཡིག',
  ug: 'ئۇيغۇرچە',
  ur: 'اردو',
  vi: 'Tiếng Việt',
  za: 'Vahcuengh',
};

/** What a language calls itself; its tag where that is not known. */
export function languageName(tag: string): string {
  const key = tag.toLowerCase();
  return names[key] ?? names[key.replace(/-.*$/, '')] ?? tag;
}
