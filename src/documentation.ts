/** What the program can say about itself: the references of the format and of the rules, and editors' schemas. */
import type { DocumentKind } from './model/documents.js';
import { frontMatterConfig } from './model/editorForms.js';
import { editorSchemas, schemaNames } from './model/editorSchemas.js';
import { schemaFolder, vscodeExtensions, vscodeSettings } from './model/editorSettings.js';
import { formatReference } from './model/reference.js';
import { ruleReference } from './rules/reference.js';
import { linedJson } from './text/json.js';
import type { Lang } from './text/words.js';

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

/**
 * What editors of a project with its catalogue in `catalogue/` work by, by path: schemas and settings.
 * A translation has the keys of an item, so that its schema would only say the same again.
 */
export function editorFiles(): Readonly<Record<string, string>> {
  const { translation: _, ...kinds } = editorSchemas();
  const schemas = Object.entries(kinds).map(
    ([kind, schema]) => [`${schemaFolder}/${schemaNames[kind as DocumentKind]}.schema.json`, schema] as const,
  );
  const files = [
    ...schemas,
    ['.vscode/settings.json', vscodeSettings()],
    ['.vscode/extensions.json', vscodeExtensions()],
    ['frontmatter.json', frontMatterConfig('catalogue', 'zh')],
  ] as const;
  return Object.fromEntries(files.map(([path, value]) => [path, linedJson(value)]));
}
