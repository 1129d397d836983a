/** The leaflets that are asked for: of some items or all, in one language or every. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { languagesOf, leafletLanguages } from '../../model/languages.js';
import { isOffered } from '../../model/status.js';
import { isOwnLanguage, translationOf } from '../../model/translated.js';
import { UsageError } from '../../text/diagnostic.js';
import { type Sheet, sheets } from './leaflet.js';

/** Which leaflets are asked for; what is undefined leaves nothing out. */
export interface SheetChoice {
  readonly items: readonly Entry[] | undefined;
  /** A tag, in any case. */
  readonly language: string | undefined;
}

/** The leaflets that are asked for. Throws a UsageError where there are none, of one of the items or in the language. */
export function sheetsOf({ items, language }: SheetChoice, catalogue: Catalogue): Sheet[] {
  for (const item of items ?? []) checkStatus(item);
  const isAsked = language === undefined ? () => true : inLanguage(language, catalogue, items ?? []);
  const wanted = items && new Set(items.map(({ id }) => id));
  const found = sheets(catalogue).filter((sheet) => isAsked(sheet) && (wanted?.has(sheet.entry.id) ?? true));
  if (language !== undefined && found.length === 0 && !isOwnLanguage(catalogue, language)) {
    throw new UsageError({
      zh: `没有一个事项有 ${language} 译文，没有这种语言的告知单可印`,
      en: `No item is translated into ${language}, so there is no leaflet in it`,
    });
  }
  return found;
}

function checkStatus({ id, item }: Entry): void {
  if (isOffered(item)) return;
  const { status } = item;
  throw new UsageError({
    zh: `“${id}”${status === 'draft' ? '是草稿' : '已经取消'}，没有告知单`,
    en: `“${id}” ${status === 'draft' ? 'is a draft' : 'has ended'}: there is no leaflet of it`,
  });
}

/** Gives whether a leaflet is in a language. Throws a UsageError where no leaflet, or none of an item, can be. */
function inLanguage(asked: string, catalogue: Catalogue, items: readonly Entry[]): (sheet: Sheet) => boolean {
  if (isOwnLanguage(catalogue, asked)) return ({ language }) => language === undefined;
  const isSame = (tag: string | undefined): boolean => tag?.toLowerCase() === asked.toLowerCase();
  const listed = languagesOf(catalogue.config);
  if (!listed.some(isSame)) {
    throw new UsageError({
      zh: `目录没有“${asked}”这种语言，只有 ${listed.join('、')}（catalogue.yaml 的 语言列表）`,
      en: `The catalogue has no language “${asked}”, only ${listed.join(', ')} (languages in catalogue.yaml)`,
    });
  }
  if (!leafletLanguages(catalogue).some(isSame)) {
    throw new UsageError({
      zh: `印刷字体里没有 ${asked} 的文字，印不出这种语言的告知单：放一款有它的字体到目录的 templates/handbooks/fonts/`,
      en: `No print font has the letters of ${asked}, so there are no leaflets in it: put a font that has them below templates/handbooks/fonts/ of the catalogue`,
    });
  }
  const untranslated = items.find((entry) => !translationOf(entry, asked));
  if (untranslated) {
    throw new UsageError({
      zh: `“${untranslated.id}”没有 ${asked} 译文（${untranslated.id}.${asked}.md），没有这种语言的告知单`,
      en: `“${untranslated.id}” is not translated into ${asked} (${untranslated.id}.${asked}.md): there is no leaflet of it`,
    });
  }
  return ({ language }) => isSame(language);
}
