/** What a print in another language than the catalogue's says of an item. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { ownLanguage } from '../../model/config.js';
import { isOwnLanguage } from '../../model/translated.js';
import type { Lang } from '../../text/words.js';
import { translationState, translationText } from '../view/translation.js';

/**
 * That an item is not translated, or its translation behind; `lang`: the language it is in, where that is not the print's.
 * `original`: what those at the counter call a translated one.
 */
export interface TranslationNote {
  readonly translation?: string;
  readonly lang?: string;
  readonly original?: { readonly name: string; readonly lang: string };
}

/** Gives what is said of the items of a print; `content`: its language. */
export function translationNote(
  catalogue: Catalogue,
  content: string,
  lang: Lang,
): (entry: Entry) => TranslationNote {
  if (isOwnLanguage(catalogue, content)) return () => ({});
  const own = ownLanguage(catalogue.config);
  return (entry) => {
    const state = translationState(entry, content);
    return {
      ...(state === 'given' ? {} : { translation: translationText(state, lang) }),
      ...(state === 'none' ? { lang: own } : {}),
      ...(entry.originalName ? { original: { name: entry.originalName, lang: own } } : {}),
    };
  };
}
