/** The one-time checklist of an item, or of one of its situations: the data of `leaflet.typ`. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { statusOf } from '../../model/status.js';
import type { RenderContext } from '../artefact.js';
import { itemView } from '../view/item.js';
import { wordsIn } from '../view/words.js';
import { addressing, permanentAddress } from './address.js';
import { type Imprint, imprint, languages } from './imprint.js';
import { leafletPath } from './paths.js';
import { type PrintedItem, printedItem } from './printed.js';

/** One sheet: an item, and a situation where it is for one only. */
export interface Sheet {
  readonly path: string;
  readonly entry: Entry;
  readonly situation?: { readonly id: string; readonly name: string };
}

/** The data of `leaflet.typ`. */
export interface LeafletView extends Imprint {
  readonly item: Omit<PrintedItem, 'body'>;
  readonly situation?: string;
}

/**
 * The leaflets of a catalogue: one an item that can be applied for, and one a situation of it. Those of one item
 * follow each other: they have most of their words in common, which the engine sets only once.
 */
export function sheets(catalogue: Catalogue): Sheet[] {
  const live = catalogue.entries.filter(({ outline }) => !['abolished', 'draft'].includes(statusOf(outline)));
  const taken = new Set(live.map(({ id }) => leafletPath(id).toLowerCase()));
  return live.flatMap((entry) => {
    const found: Sheet[] = [{ path: leafletPath(entry.id), entry }];
    for (const situation of entry.outline.situations ?? []) {
      const path = leafletPath(entry.id, situation.id);
      // An item of that very id keeps the name: its own leaflet is the one people look for there.
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      found.push({ path, entry, situation });
    }
    return found;
  });
}

/** The view of a leaflet. Pure. */
export function leafletView(
  { entry, situation }: Sheet,
  catalogue: Catalogue,
  context: RenderContext,
): LeafletView {
  const { content, words: lang } = languages(undefined, catalogue, context.lang);
  const words = wordsIn(lang);
  const address = addressing(catalogue, new Set());
  const view = itemView(entry, catalogue, { lang, today: context.today });
  const isAsked = ({ situationIds }: { situationIds: readonly string[] }): boolean =>
    situation === undefined || situationIds.length === 0 || situationIds.includes(situation.id);
  const { body: _body, ...item } = printedItem(view, words, address, permanentAddress(catalogue, entry.id));
  const materials = item.materials
    .filter(isAsked)
    .map((material, index) => ({ ...material, number: index + 1 }));
  const title = `${words.leafletTitle}${lang === 'zh' ? '：' : ': '}${view.title}${situation ? `（${situation.name}）` : ''}`;
  return {
    ...imprint(catalogue, title, content, lang),
    item: {
      ...item,
      situations: situation ? [] : item.situations,
      materials,
      // Where materials are still to be written, the view has said so.
      ...(materials.length === 0 ? { noMaterials: view.noMaterials ?? words.noMaterials } : {}),
      exempt: item.exempt.filter(isAsked),
    },
    ...(situation ? { situation: situation.name } : {}),
  };
}
