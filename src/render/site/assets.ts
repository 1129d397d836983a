/** Style sheet, script and icon: named by their content, so that they can be cached for ever. */
import { createHash } from 'node:crypto';
import type { Artefact } from '../artefact.js';
import type { TemplateFiles } from './templateFiles.js';

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
  'flow',
  'prose',
  'audit',
  'conformance',
  'find',
  'display',
  'contrast',
  'languages',
  'print',
] as const;

/** The assets of a site and their addresses below its root. */
export interface Assets {
  readonly stylesheet: string;
  readonly script: string;
  /** The picture browsers show for the site. */
  readonly icon: string;
  /** The picture beside the site's name: the icon, where the catalogue has no logo. */
  readonly logo: string;
  readonly artefacts: readonly Artefact[];
}

/** A text as an asset named by its content; `path` is below the site's root. */
export function hashed(name: string, extension: string, content: string): { path: string; content: string } {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `assets/${name}.${hash}.${extension}`, content };
}

/** Reads the assets of a design. A catalogue's `theme.css` comes last, so that its colours count. */
export function readAssets(files: TemplateFiles): Assets {
  const theme = files.addition('styles/theme.css');
  const styles = sheets
    .map((name) => files.read(`styles/${name}.css`))
    .concat(theme ?? [])
    .join('\n');
  const icon = files.read('icon.svg');
  const style = hashed('style', 'css', styles);
  const script = hashed('site', 'js', files.read('scripts/site.js'));
  const picture = hashed('icon', 'svg', icon);
  const drawn = files.addition('logo.svg');
  const logo = drawn === undefined ? picture : hashed('logo', 'svg', drawn);
  return {
    stylesheet: style.path,
    script: script.path,
    icon: picture.path,
    logo: logo.path,
    artefacts: [...new Set([style, script, picture, logo])].map(({ path, content }) => ({
      path: `site/${path}`,
      content,
    })),
  };
}
