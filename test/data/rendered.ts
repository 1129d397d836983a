/** Renders the data folder of a catalogue for the tests. */
import { join } from 'node:path';
import { loadCatalogue } from '../../src/load/load.js';
import { dataRenderer } from '../../src/render/data/data.js';
import type { PublishedCatalogue } from '../../src/render/data/published/records.js';
import { resolveHead } from '../../src/render/data/resolve/head.js';
import { resolveItem } from '../../src/render/data/resolve/item.js';
import { References } from '../../src/render/data/resolve/references.js';
import { renderWhole } from '../../src/render/whole.js';

/** The catalogue with every key in use, hostile cells and awkward names. */
export const everything = join(import.meta.dirname, 'fixtures/catalogue');
/** The demonstration catalogue. */
export const demonstration = join(import.meta.dirname, '../../catalogue');

/** What is published of a catalogue, by path; bytes where a file is no text. `today`: the day dates are judged by. */
export async function render(root: string, today?: string): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const growing = new Map<string, Uint8Array[]>();
  const put = (path: string, content: string | Uint8Array): void => {
    if (files.has(path)) throw new Error(`${path} is written twice`);
    const isText = typeof content === 'string' || path.endsWith('.xlsx');
    files.set(path, isText ? content : Buffer.from(content).toString());
  };
  const context = { today, lang: 'zh' as const, progress: () => undefined };
  for await (const artefact of renderWhole(dataRenderer, loadCatalogue(root).value.catalogue, context)) {
    const { path } = artefact;
    if ('copyOf' in artefact || 'isGone' in artefact) throw new Error(`${path} has no content of its own`);
    if ('piece' in artefact) {
      const pieces = [...(growing.get(path) ?? []), bytesOf(artefact.piece)];
      growing.set(path, pieces);
      if (artefact.last) put(path, Buffer.concat(pieces));
    } else if ('pieces' in artefact) put(path, Buffer.concat([...artefact.pieces].map(bytesOf)));
    else put(path, artefact.content);
  }
  return files;
}

function bytesOf(piece: string | Uint8Array): Uint8Array {
  return typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** The published records of a catalogue. */
export function published(root: string): PublishedCatalogue {
  const { catalogue } = loadCatalogue(root).value;
  const refs = new References(catalogue);
  return { ...resolveHead(refs), items: catalogue.entries.map((entry) => resolveItem(entry, refs)) };
}

/** One published file as text. */
export function textOf(files: ReadonlyMap<string, string | Uint8Array>, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`${path} is not published`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
