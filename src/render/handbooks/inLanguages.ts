/** A catalogue in the languages of its prints. */
import type { Catalogue } from '../../model/catalogue.js';
import { translatedCatalogue } from '../../model/translated.js';

/** Gives a catalogue in the language of a print; as it is written where the print names none. */
export type InLanguage = (print: { readonly language?: string | undefined }) => Catalogue;

/** What is translated is laid over the catalogue once a language, when the first print asks for it. */
export function inLanguages(catalogue: Catalogue): InLanguage {
  const made = new Map<string, Catalogue>();
  return ({ language }) => {
    if (language === undefined) return catalogue;
    const known = made.get(language) ?? translatedCatalogue(catalogue, language);
    made.set(language, known);
    return known;
  };
}
