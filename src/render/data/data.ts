/** The data folder: the catalogue as machines read it, in every format from the same records. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Artefact, RenderContext, Renderer } from '../artefact.js';
import { jsonFiles } from './json/json.js';
import { linkedFiles } from './linked/linked.js';
import type { PublishedCatalogue } from './published/records.js';
import { resolveCatalogue } from './resolve/catalogue.js';
import { csvFiles } from './tables/tables.js';

/** The formats, in the order they are written. Each is a pure function of the published records. */
const formats: readonly ((catalogue: PublishedCatalogue) => Iterable<Artefact>)[] = [
  jsonFiles,
  csvFiles,
  linkedFiles,
];

/** Renders `data/`. */
export const dataRenderer: Renderer = {
  name: 'data',
  *render(catalogue: Catalogue, { progress }: RenderContext) {
    const published = resolveCatalogue(catalogue);
    for (const [done, format] of formats.entries()) {
      progress(done, formats.length);
      yield* format(published);
    }
    progress(formats.length, formats.length);
  },
};
