/** What a page says of its translation: that there is none, that it is behind, that the original prevails. */
import type { Entry } from '../../model/catalogue.js';
import { statusOf } from '../../model/status.js';
import { translationOf } from '../../model/translated.js';
import type { Lang } from '../../text/words.js';
import { wordsIn } from './words.js';

/** How far an item is translated. */
export type TranslationState = 'none' | 'behind' | 'given';

/** How far an item is translated into a language; behind where the original was checked after it. */
export function translationState(entry: Entry, tag: string): TranslationState {
  const translation = translationOf(entry, tag);
  if (!translation) return 'none';
  const { reviewed } = translation.item;
  const behind =
    reviewed !== undefined && entry.item.reviewed !== undefined && reviewed < entry.item.reviewed;
  return behind ? 'behind' : 'given';
}

/** The same in words. */
export function translationText(state: TranslationState, lang: Lang): string {
  const words = wordsIn(lang);
  return { none: words.translationNone, behind: words.translationBehind, given: words.translationGiven }[
    state
  ];
}

/** What pages that list items say: how many of them are not in the language. `language`: what it calls itself. */
export function untranslatedText(
  entries: readonly Entry[],
  { tag, name: language }: { readonly tag: string; readonly name: string },
  lang: Lang,
): string {
  const words = wordsIn(lang);
  const shown = entries.filter(({ outline }) => statusOf(outline) !== 'draft');
  const count = shown.filter((entry) => translationState(entry, tag) === 'none').length;
  if (count === 0) return words.translationSite;
  const values = { count, total: shown.length, language };
  return words.translationCount.replace(/\{(count|total|language)\}/g, (_, key: keyof typeof values) =>
    String(values[key]),
  );
}
