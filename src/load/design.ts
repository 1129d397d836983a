/** The design a catalogue brings: its files below `templates/` that stand in for the program's own. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fontsFolder } from '../model/ownFonts.js';
import type { Finding } from '../text/diagnostic.js';
import { nearest } from '../text/nearest.js';
import { programPath } from '../text/program.js';
import { joined } from '../text/words.js';
import { type CatalogueFolder, fileFinding } from './folder.js';
import { isFont, readFont } from './fonts.js';

/** The program's own templates. */
const ownFolder = programPath('templates');

/** The parts of a design that a catalogue may replace: folders of the program's own templates. */
const parts = ['site', 'handbooks'] as const;

/** Files that a catalogue may add, though the program has none of the name. */
const additions = ['site/logo.svg', 'site/styles/theme.css'];

/** The files by path below `templates/`; of a font, what it says of itself. What replaces nothing is a finding, and is not read. */
export function readDesign(folder: CatalogueFolder, findings: Finding[]): ReadonlyMap<string, string> {
  const design = new Map<string, string>();
  const files = folder.list('templates');
  if (files.length === 0) return design;
  const known = replaceable();
  for (const file of files) {
    const path = file.path.slice('templates/'.length);
    if (path.startsWith(fontsFolder)) {
      const font = isFont(path) ? readFont(folder, file, findings) : undefined;
      if (font !== undefined) design.set(path, font);
      continue;
    }
    if (!known.includes(path)) {
      findings.push(unknownTemplate(file.path, path, known));
      continue;
    }
    const source = folder.read(file);
    if (source) design.set(path, source.text);
  }
  return design;
}

/** Every path a catalogue's file may have below `templates/`. */
function replaceable(): string[] {
  const own = parts.flatMap((part) =>
    readdirSync(join(ownFolder, part), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) =>
        join(file.parentPath, file.name)
          .slice(ownFolder.length + 1)
          .split(sep)
          .join('/'),
      ),
  );
  return [...own, ...additions].sort();
}

function unknownTemplate(file: string, path: string, known: readonly string[]): Finding {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const near = known.find((one) => one.endsWith(`/${name}`)) ?? nearest(path, known);
  const some = joined(additions, 'en');
  return fileFinding(
    'unknown-template',
    file,
    {
      zh: `程序没有“${path}”这个模板，这个文件不起作用`,
      en: `The program has no template “${path}”; this file has no effect`,
    },
    near === undefined
      ? {
          zh: `文件名要和程序 templates/ 里的相同；另外可以加 ${some}`,
          en: `Name it like a file below the program’s templates/; besides these there may be ${some}`,
        }
      : { zh: `是不是“templates/${near}”？`, en: `Did you mean “templates/${near}”?` },
  );
}
