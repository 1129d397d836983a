/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import staleTranslation from './stale-translation.js';
import translationChangesFacts from './translation-changes-facts.js';
import unlistedLanguage from './unlisted-language.js';
import untranslated from './untranslated.js';

/** Rules about translations. */
export const translationRules: readonly Rule[] = [
  staleTranslation,
  untranslated,
  unlistedLanguage,
  translationChangesFacts,
];
