/** The data folder: the catalogue as machines read it, in every format from the same records. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Artefact, RenderContext, Renderer } from '../artefact.js';
import { conformanceFiles } from './conformance/conformance.js';
import { dcatFiles } from './dcat/dcat.js';
import { exchangeFiles } from './exchange/exchange.js';
import { feedFiles } from './feeds/feeds.js';
import { hsdsFiles } from './hsds/hsds.js';
import { jsonFiles } from './json/json.js';
import { linkedFiles } from './linked/linked.js';
import { Ledger } from './manifest/ledger.js';
import { manifestFiles } from './manifest/manifest.js';
import { openApiFiles } from './openapi/openapi.js';
import type { PublishedCatalogue } from './published/records.js';
import { resolveCatalogue } from './resolve/catalogue.js';
import { schemaOrgFiles } from './schemaorg/schemaorg.js';
import { tableFiles } from './tables/tables.js';

/** A format: files from the published records alone, or also from what has been published before it. */
type Format = (catalogue: PublishedCatalogue, ledger: Ledger) => Iterable<Artefact>;

/** The formats, in the order they are written: those that describe the others come last. */
const formats: readonly Format[] = [
  jsonFiles,
  tableFiles,
  linkedFiles,
  hsdsFiles,
  schemaOrgFiles,
  exchangeFiles,
  feedFiles,
  openApiFiles,
  dcatFiles,
  conformanceFiles,
  manifestFiles,
];

/** Renders `data/`. */
export const dataRenderer: Renderer = {
  name: 'data',
  *render(catalogue: Catalogue, { progress, claim }: RenderContext) {
    // The files that describe the others need all of them: one part.
    if (claim && !claim()) return;
    const published = resolveCatalogue(catalogue);
    const ledger = new Ledger();
    for (const [done, format] of formats.entries()) {
      progress(done, formats.length);
      yield* ledger.recorded(format(published, ledger));
    }
    progress(formats.length, formats.length);
  },
};
