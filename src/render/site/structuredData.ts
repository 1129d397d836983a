/** What search engines read on the page of an item: the same schema.org markup as the file of all services. */
import type { Catalogue } from '../../model/catalogue.js';
import { Scope } from '../data/linked/scope.js';
import { resolveCatalogue } from '../data/resolve/catalogue.js';
import { governmentService } from '../data/schemaorg/service.js';

/** The markup of every item as JSON for a script element, by id; none for a catalogue without an address. */
export function structuredData(catalogue: Catalogue): (id: string) => string | undefined {
  const { url } = catalogue.config;
  if (url === undefined) return () => undefined;
  const known = once(() => {
    const published = resolveCatalogue(catalogue);
    return {
      scope: new Scope(published, url),
      items: new Map(published.items.map((item) => [item.id, item])),
    };
  });
  return (id) => {
    const { scope, items } = known();
    const item = items.get(id);
    return item && inScript({ '@context': 'https://schema.org', ...governmentService(item, scope) });
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
