/** Settings that make editors use the schemas: for the YAML language server in Visual Studio Code and its kin. */
import { configFiles } from '../text/program.js';
import type { DocumentKind } from './documents.js';
import { schemaNames } from './editorSchemas.js';

/** Folder, from the root of a project, that the settings expect the schemas in. */
export const schemaFolder = '.vscode/schema';

/** Which files of a catalogue follow which schema; Markdown is not for the YAML language server. */
const patterns: Readonly<Record<Exclude<DocumentKind, 'item' | 'translation'>, readonly string[]>> = {
  config: configFiles.map((name) => `**/${name}`),
  units: registerPatterns('units'),
  laws: registerPatterns('laws'),
  certificates: registerPatterns('certificates'),
  history: registerPatterns('history'),
  baseline: ['**/baseline.yaml'],
};

function registerPatterns(stem: string): string[] {
  return ['yaml', 'yml'].flatMap((suffix) => [`**/${stem}.${suffix}`, `**/${stem}/*.${suffix}`]);
}

/** `.vscode/settings.json`: every file of a catalogue with its schema. */
export function vscodeSettings(): object {
  return {
    'yaml.schemas': Object.fromEntries(
      Object.entries(patterns).map(([kind, files]) => [
        `./${schemaFolder}/${schemaNames[kind as DocumentKind]}.schema.json`,
        files,
      ]),
    ),
    'yaml.yamlVersion': '1.2',
  };
}

/** `.vscode/extensions.json`: what completes and checks while one writes. */
export function vscodeExtensions(): object {
  return { recommendations: ['redhat.vscode-yaml', 'eliostruyf.vscode-front-matter'] };
}
