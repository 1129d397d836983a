/** The data folder: the catalogue as machines read it, in every format from the same records. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Account, Artefact, RecordCheck, RenderContext, Renderer } from '../artefact.js';
import { checkingFormat, conformanceFiles } from './conformance/conformance.js';
import { dcatFiles } from './dcat/dcat.js';
import { entryFiles } from './entry/entry.js';
import { exchangeFormat } from './exchange/exchange.js';
import { feedFormat } from './feeds/feeds.js';
import type { FormatMaker } from './format.js';
import { hsdsFormat } from './hsds/hsds.js';
import { jsonFormat } from './json/json.js';
import { linkedFormat } from './linked/linked.js';
import { Ledger } from './manifest/ledger.js';
import { manifestFiles } from './manifest/manifest.js';
import { openApiFiles } from './openapi/openapi.js';
import { resolveHead } from './resolve/catalogue.js';
import { resolveItem } from './resolve/item.js';
import { References } from './resolve/references.js';
import { schemaOrgFormat } from './schemaorg/schemaorg.js';
import { tableDescriptor, tableFormat } from './tables/tables.js';

/**
 * The formats in parts of about the same work, the longest first: whoever claims a part makes its formats in one walk
 * over the items.
 */
const parts: readonly (readonly FormatMaker[])[] = [
  [linkedFormat, jsonFormat],
  [tableFormat],
  [hsdsFormat, schemaOrgFormat, exchangeFormat, feedFormat],
];

/** Renders `data/`. */
export const dataRenderer: Renderer = {
  name: 'data',

  *render(catalogue, context) {
    const { claim, jobs } = context;
    const checks: RecordCheck[] = [];
    const checking: FormatMaker = (head) => checkingFormat(head, (told) => checks.push(...told));
    const last = parts.length - 1;
    const all = parts.map((formats, index) => (index === last ? [...formats, checking] : formats));
    const ledger = new Ledger();
    // Whoever is alone makes everything in one walk.
    for (const formats of jobs === 1 || !claim ? [all.flat()] : all) {
      if (!claim || claim()) yield* ledger.recorded(walk(catalogue, formats, context));
    }
    context.account?.({ files: ledger.entries, checks });
  },

  *describe(catalogue, _, accounts: readonly Account[]) {
    const head = resolveHead(new References(catalogue));
    const ledger = new Ledger(accounts.flatMap(({ files }) => files));
    const count = catalogue.entries.length;
    const checks = accounts.flatMap((account) => account.checks);
    yield* ledger.recorded(tableDescriptor(head, ledger));
    yield* ledger.recorded(openApiFiles(head, ledger));
    yield* ledger.recorded(entryFiles(head, count, ledger));
    yield* ledger.recorded(dcatFiles(head, count, ledger));
    yield* ledger.recorded(conformanceFiles(checks, ledger));
    yield* ledger.recorded(manifestFiles(head, count, ledger));
  },
};

/** Makes formats in one walk over the items, each of which is resolved once. */
function* walk(
  catalogue: Catalogue,
  makers: readonly FormatMaker[],
  { progress }: RenderContext,
): Generator<Artefact> {
  const refs = new References(catalogue);
  const head = resolveHead(refs);
  const { entries } = catalogue;
  const ids = entries.map(({ id }) => id);
  const formats = makers.map((make) => make(head, ids));
  for (const format of formats) yield* format.begin?.() ?? [];
  for (const [index, entry] of entries.entries()) {
    if (index % 100 === 0) progress(index, entries.length);
    const item = resolveItem(entry, refs);
    for (const format of formats) yield* format.add?.(item) ?? [];
  }
  for (const format of formats) yield* format.end?.() ?? [];
  progress(entries.length, entries.length);
}
