/** What search engines read on the page of an item: the same schema.org markup as the file of all services. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { Scope } from '../data/linked/scope.js';
import { resolveHead } from '../data/resolve/head.js';
import { resolvedItem } from '../data/resolve/item.js';
import { References } from '../data/resolve/references.js';
import { governmentService } from '../data/schemaorg/service.js';

/** The markup of an item as JSON for a script element; none for a catalogue without an address. `today`: judges its state. */
export function structuredData(
  catalogue: Catalogue,
  today: string | undefined,
): (entry: Entry) => string | undefined {
  const { url } = catalogue.config;
  if (url === undefined) return () => undefined;
  const known = once(() => {
    const refs = new References(catalogue);
    return { refs, scope: new Scope(resolveHead(refs), url, today) };
  });
  return (entry) => {
    const { refs, scope } = known();
    const service = governmentService(resolvedItem(entry, refs), scope);
    return inScript({ '@context': 'https://schema.org', ...service });
  };
}

/** Makes a value when it is first asked for: a thread that sets no item needs none. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** JSON that nothing in it can end the element it stands in. */
function inScript(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
