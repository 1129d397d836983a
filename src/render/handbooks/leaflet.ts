/** The one-time checklist of an item, or of one of its situations: the data of `leaflet.typ`. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { ownLanguage } from '../../model/config.js';
import { leafletLanguages } from '../../model/languages.js';
import { isOffered } from '../../model/status.js';
import { translationOf } from '../../model/translated.js';
import type { Lang } from '../../text/words.js';
import type { RenderContext } from '../artefact.js';
import { wordsLanguage } from '../site/editions.js';
import { itemView } from '../view/item.js';
import { wordsIn } from '../view/words.js';
import { addressing, permanentAddress } from './address.js';
import { type Imprint, imprint, languages } from './imprint.js';
import { leafletPath } from './paths.js';
import { type PrintedItem, type PrintedMaterial, type PrintWords, printedItem } from './printed.js';
import { type TranslationNote, translationNote } from './translationNote.js';

/** One sheet: an item, and a situation where it is for one only. */
export interface Sheet {
  readonly path: string;
  /** As it is written. */
  readonly entry: Entry;
  /** Of a translation: its language, spelt as the catalogue lists it. */
  readonly language?: string;
  readonly situation?: { readonly id: string; readonly name: string };
}

/** A material on a sheet; `originalName`: what those at the counter call it, where that is not its name here. */
export type LeafletMaterial = PrintedMaterial & { readonly originalName?: string };

type LeafletItem = Omit<PrintedItem, 'body' | 'materials'> &
  TranslationNote & { readonly materials: readonly LeafletMaterial[] };

/** The data of `leaflet.typ`. */
export interface LeafletView extends Imprint {
  readonly item: LeafletItem;
  readonly situation?: string;
  /** The words of the strip for those who fill it in, where they speak another language than the sheet. */
  readonly counter?: { readonly lang: string; readonly words: PrintWords };
}

/**
 * The leaflets of a catalogue: one an item that can be applied for, and one a situation of it; after these, language by
 * language, those of the items that are translated. Those of one item follow each other: they have most of their words
 * in common, which the engine sets only once.
 */
export function sheets(catalogue: Catalogue): Sheet[] {
  const originals = originalSheets(catalogue);
  const inLanguage = (language: string): Sheet[] =>
    originals.flatMap((sheet) => {
      const { entry, situation } = sheet;
      const path = leafletPath(entry.id, situation?.id, language);
      return translationOf(entry, language) ? [{ ...sheet, path, language }] : [];
    });
  return [...originals, ...leafletLanguages(catalogue).flatMap(inLanguage)];
}

function originalSheets(catalogue: Catalogue): Sheet[] {
  const live = catalogue.entries.filter(({ outline }) => isOffered(outline));
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

/** The view of a leaflet; the catalogue is in its language. Pure. */
export function leafletView(
  { entry: original, language, situation: asked }: Sheet,
  catalogue: Catalogue,
  context: RenderContext,
): LeafletView {
  const { content, words: lang } = languages(language, catalogue, context.lang);
  const words = wordsIn(lang);
  const address = addressing(catalogue, new Set(), content);
  const { id } = original;
  const entry = catalogue.findItem(id) as Entry;
  const view = itemView(entry, catalogue, { lang, today: context.today });
  const situation = asked && (view.situations.find((one) => one.id === asked.id) ?? asked);
  const isAsked = ({ situationIds }: { situationIds: readonly string[] }): boolean =>
    situation === undefined || situationIds.length === 0 || situationIds.includes(situation.id);
  const { body: _body, ...item } = printedItem(
    view,
    words,
    address,
    permanentAddress(catalogue, id, content),
  );
  const materials = withOriginalNames(item.materials, language === undefined ? entry : original)
    .filter(isAsked)
    .map((material, index) => ({ ...material, number: index + 1 }));
  const { bracketOpen, bracketClose } = words;
  const whose = situation ? `${view.title}${bracketOpen}${situation.name}${bracketClose}` : view.title;
  const title = `${words.leafletTitle}${words.colon}${whose}`;
  return {
    ...imprint(catalogue, title, content, lang),
    item: {
      ...item,
      situations: situation ? [] : item.situations,
      // The situations follow in the same line.
      situationsIntro: lang === 'zh' ? item.situationsIntro : `${item.situationsIntro} `,
      materials,
      // Where materials are still to be written, the view has said so.
      ...(materials.length === 0 ? { noMaterials: view.noMaterials ?? words.noMaterials } : {}),
      exempt: item.exempt.filter(isAsked),
      ...translationNote(catalogue, content, lang)(entry),
    },
    ...(situation ? { situation: situation.name } : {}),
    ...(language === undefined ? {} : counter(catalogue, lang)),
  };
}

/** A translation has the materials of the original in their order. */
function withOriginalNames(materials: readonly PrintedMaterial[], { item }: Entry): LeafletMaterial[] {
  const names = item.materials.filter(({ exempt }) => exempt !== true).map(({ name }) => name);
  return materials.map((material, index) => {
    const originalName = names[index];
    return originalName === undefined || originalName === material.name
      ? material
      : { ...material, originalName };
  });
}

function counter({ config }: Catalogue, spoken: Lang): Pick<LeafletView, 'counter'> {
  const lang = ownLanguage(config);
  const own = wordsLanguage(lang);
  return own === spoken ? {} : { counter: { lang, words: wordsIn(own) } };
}
