/** What a page says of its translation: that there is none, that it is behind, that the original prevails. */
import type { Entry } from '../../model/catalogue.js';
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
