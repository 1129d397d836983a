/** Style sheet and icon: named by their content, so that they can be cached for ever. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artefact } from '../artefact.js';

/** The parts of the style sheet, in the order in which they apply. */
const sheets = [
  'tokens',
  'base',
  'layout',
  'values',
  'lists',
  'home',
  'registers',
  'item',
  'materials',
  'steps',
  'prose',
  'audit',
  'print',
] as const;

/** The assets of a site and their addresses below its root. */
export interface Assets {
  readonly stylesheet: string;
  readonly icon: string;
  readonly artefacts: readonly Artefact[];
}

/** Reads the assets of a template folder. */
export function readAssets(folder: string): Assets {
  const styles = sheets.map((name) => readFileSync(join(folder, 'styles', `${name}.css`), 'utf8')).join('\n');
  const icon = readFileSync(join(folder, 'icon.svg'), 'utf8');
  const named = (name: string, extension: string, content: string): { path: string; content: string } => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    return { path: `assets/${name}.${hash}.${extension}`, content };
  };
  const style = named('style', 'css', styles);
  const picture = named('icon', 'svg', icon);
  return {
    stylesheet: style.path,
    icon: picture.path,
    artefacts: [style, picture].map(({ path, content }) => ({ path: `site/${path}`, content })),
  };
}
