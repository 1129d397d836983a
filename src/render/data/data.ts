/** The data folder: the catalogue as machines read it, in every format from the same records. */
import type { Catalogue } from '../../model/catalogue.js';
import { isOffered } from '../../model/status.js';
import type {
  Artefact,
  PublishedFile,
  RenderContext,
  Renderer,
  SegmentName,
  SegmentStore,
} from '../artefact.js';
import { Batch } from './batch.js';
import { BatchesMade, headPart, joinedPart } from './batchesMade.js';
import { checkingFormat, conformanceFiles, recordChecks } from './conformance/conformance.js';
import { dcatFiles } from './dcat/dcat.js';
import { entryFiles } from './entry/entry.js';
import { exchangeFormat } from './exchange/exchange.js';
import { feedFormat } from './feeds/feeds.js';
import type { Format, FormatMaker } from './format.js';
import { hsdsFormat } from './hsds/hsds.js';
import { jsonFormat } from './json/json.js';
import { linkedFormat } from './linked/linked.js';
import { Ledger } from './manifest/ledger.js';
import { manifestFiles } from './manifest/manifest.js';
import { apiCatalogFiles } from './openapi/apiCatalog.js';
import { openApiFiles } from './openapi/openapi.js';
import type { PublishedHead } from './published/records.js';
import { resolveHead } from './resolve/head.js';
import { References } from './resolve/references.js';
import { schemaOrgFormat } from './schemaorg/schemaorg.js';
import { tableDescriptor, tableFormat } from './tables/tables.js';

/** The formats; those of which most is put together at the end come first. */
const formats: readonly FormatMaker[] = [
  (head, ids) => tableFormat(head, ids),
  linkedFormat,
  jsonFormat,
  schemaOrgFormat,
  exchangeFormat,
  hsdsFormat,
  feedFormat,
  checkingFormat,
];

/** Under this name every part notes its files. */
const fileNotes = 'files';

/** Renders `data/`: in batches of items, each of which is resolved once. */
export const dataRenderer: Renderer = {
  name: 'data',

  *render(catalogue, context) {
    const { claim = () => true, changed, progress } = context;
    const { begun, made, store } = workOf(catalogue, context);
    const batch = new Batch(
      store,
      begun.flatMap(({ largeFiles = [] }) => largeFiles),
    );
    // What rests on no item stands as long as anything does.
    if (claim() && !changed) yield* noted(headPart, headFiles(begun), store);
    let done = 0;
    for (const part of made.parts()) {
      const entries = made.entriesOf(part);
      const isMine = claim();
      done += entries.length;
      progress(done, catalogue.entries.length);
      if (!isMine || (changed && !entries.some(({ id }) => changed.items.has(id)))) continue;
      batch.begin(part);
      yield* noted(part, batchFiles(begun, batch, made.itemsOf(part)), store);
    }
  },

  *join(catalogue, context) {
    const { claim = () => true } = context;
    const { begun, made, store } = workOf(catalogue, context);
    for (const { name, restsOn, make } of begun.flatMap(({ joins = [] }) => joins)) {
      if (!claim() || made.areAsBefore(...restsOn)) continue;
      const ledger = new Ledger();
      yield* ledger.recorded(make(made));
      for (const { path } of filesOf(name, store))
        if (!ledger.find(path)) yield { path: `data/${path}`, isGone: true };
      store.keep(joinNote(name), JSON.stringify(ledger.entries));
    }
  },

  *describe(catalogue, context) {
    const { head, offered, begun, made, store } = workOf(catalogue, context);
    const ledger = new Ledger(filesMade(begun, made, store));
    const count = catalogue.entries.length;
    yield* ledger.recorded(tableDescriptor(head, made, ledger));
    yield* ledger.recorded(openApiFiles(head, ledger));
    yield* ledger.recorded(entryFiles(head, count, ledger));
    yield* ledger.recorded(apiCatalogFiles(head));
    yield* ledger.recorded(dcatFiles(head, offered, ledger));
    yield* ledger.recorded(conformanceFiles(recordChecks(head, made), ledger));
    yield* ledger.recorded(manifestFiles(head, count, ledger));
  },
};

/** What every stage of the work begins with. */
interface Work {
  readonly head: PublishedHead;
  /** How many items are offered. */
  readonly offered: number;
  readonly begun: readonly Format[];
  readonly made: BatchesMade;
  readonly store: SegmentStore;
}

function workOf(catalogue: Catalogue, { segments: store, today }: RenderContext): Work {
  if (!store) throw new Error('The data needs a place for its segments');
  const refs = new References(catalogue);
  const head = resolveHead(refs);
  const ids = catalogue.entries.map(({ id }) => id);
  const offered = catalogue.entries.filter(({ outline }) => isOffered(outline)).length;
  return {
    head,
    offered,
    begun: formats.map((make) => make(head, ids, { today, offered })),
    made: new BatchesMade(store, refs),
    store,
  };
}

function* headFiles(begun: readonly Format[]): Generator<Artefact> {
  for (const format of begun) yield* format.begin?.() ?? [];
}

function* batchFiles(
  begun: readonly Format[],
  batch: Batch,
  items: ReturnType<BatchesMade['itemsOf']>,
): Generator<Artefact> {
  for (const item of items) for (const format of begun) yield* format.add?.(item, batch) ?? [];
  for (const format of begun) format.endBatch?.(batch);
  batch.end();
}

/** The files of a part, which are noted when all have been made. */
function* noted(part: number, files: Iterable<Artefact>, store: SegmentStore): Generator<Artefact> {
  const ledger = new Ledger();
  yield* ledger.recorded(files);
  store.keep({ part, name: fileNotes }, JSON.stringify(ledger.entries));
}

/** All files that parts have made and that were put together. */
function* filesMade(
  begun: readonly Format[],
  made: BatchesMade,
  store: SegmentStore,
): Generator<PublishedFile> {
  yield* JSON.parse(store.note({ part: headPart, name: fileNotes }) ?? '[]') as PublishedFile[];
  for (const files of made.notes<readonly PublishedFile[]>(fileNotes)) yield* files;
  for (const { joins = [] } of begun) for (const { name } of joins) yield* filesOf(name, store);
}

/** The files that a join has put together, in this build or in the last. */
function filesOf(join: string, store: SegmentStore): readonly PublishedFile[] {
  return JSON.parse(store.note(joinNote(join)) ?? '[]') as PublishedFile[];
}

/** Names the note on the files that a join has put together. */
function joinNote(join: string): SegmentName {
  return { part: joinedPart, name: `joined ${join}` };
}
