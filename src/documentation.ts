/** What the program can say about itself: the references of the format and of the rules, and editors' schemas. */
import { formatReference } from './model/reference.js';
import { ruleReference } from './rules/reference.js';
import type { Lang } from './text/words.js';

export { editorSchemas } from './model/editorSchemas.js';

/** The references, by their path in the repository. */
export function documents(): Readonly<Record<string, string>> {
  const languages: readonly Lang[] = ['zh', 'en'];
  return Object.fromEntries(
    languages.flatMap((lang) => [
      [`docs/format.${lang}.md`, formatReference(lang)],
      [`docs/rules.${lang}.md`, ruleReference(lang)],
    ]),
  );
}
