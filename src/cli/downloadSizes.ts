/** Fills in how large downloads are, on the published pages that list them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataPath, withDownloadSizes } from '../compile.js';

/** A published page whose sizes are not what they should be. */
export interface Outdated {
  /** Below the output, with `/`. */
  readonly path: string;
  /** As it should be. */
  readonly html: string;
}

/** The pages of an output that say other sizes than its files have now, or none. */
export function outdatedSizes(out: string): Outdated[] {
  return pagesIn(out).flatMap((path) => {
    const page = join(out, path);
    const before = readFileSync(page, 'utf8');
    const html = withDownloadSizes(before, (address) => {
      const file = statSync(join(dirname(page), address), { throwIfNoEntry: false });
      return file?.isFile() ? file.size : undefined;
    });
    return html === before ? [] : [{ path, html }];
  });
}

/** The page of downloads in each language: at the site's root, and one folder below. */
function pagesIn(out: string): string[] {
  const site = join(out, 'site');
  if (!existsSync(site)) return [];
  const folders = readdirSync(site, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ['', ...folders.map(({ name }) => name)]
    .map((folder) => ['site', folder, dataPath].filter((part) => part !== '').join('/'))
    .filter((path) => existsSync(join(out, path)));
}
