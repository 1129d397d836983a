/** What finding needs besides the pages: the script, and the index of an edition, each named by its content. */
import { readFileSync } from 'node:fs';
import { programPath } from '../../text/program.js';
import { hashed } from './assets.js';
import { searchIndex } from './indexing/searchIndex.js';
import type { Scope } from './scope.js';

type Asset = ReturnType<typeof hashed>;

const compiled = 'lib/client/find.js';

/** The script of finding. Throws where the program was not compiled. */
export function findScript(): Asset {
  try {
    return hashed('find', 'js', readFileSync(programPath(compiled), 'utf8'));
  } catch (error) {
    throw new Error(`${compiled} is missing: run “npm run compile”`, { cause: error });
  }
}

/** The index of an edition as a script: a page opened from a folder may run one, but not fetch data. */
export function indexScript(scope: Scope): Asset {
  return hashed('index', 'js', `var mingbaiIndex=${JSON.stringify(searchIndex(scope))};\n`);
}
