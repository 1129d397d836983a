/** The list of all data files with their sizes and hashes, so that a reader can tell what changed and what is whole. */
import { compareText } from '../../../text/order.js';
import type { Artefact } from '../../artefact.js';
import type { PublishedHead } from '../published/records.js';
import type { Ledger } from './ledger.js';

/** Version of the data's layout: rises where a reader would have to change. */
export const layoutVersion = '1.0';

/** The manifest of everything the ledger has seen. It does not list itself. `items`: how many there are. */
export function* manifestFiles(catalogue: PublishedHead, items: number, ledger: Ledger): Generator<Artefact> {
  const { title, publisher, edition, url, licence } = catalogue;
  const head = {
    version: layoutVersion,
    title,
    publisher,
    edition,
    url,
    licence,
    items,
  };
  const files = ledger.entries.toSorted((a, b) => compareText(a.path, b.path));
  const lines = files.map((file) => JSON.stringify(file)).join(',\n');
  const text = JSON.stringify(head, undefined, 1).replace(/\n}$/, `,\n "files": [\n${lines}\n]\n}\n`);
  yield { path: 'data/manifest.json', content: text };
}
