/** The general volume of a handbook in volumes: one contents and one index for all of them. The data of `general.typ`. */
import type { Catalogue } from '../../model/catalogue.js';
import { select } from '../../model/selection.js';
import { UsageError } from '../../text/diagnostic.js';
import type { RenderContext } from '../artefact.js';
import { itemView } from '../view/item.js';
import { wordsIn } from '../view/words.js';
import { byDomain, domainOf } from './domains.js';
import { type Imprint, imprint, languages } from './imprint.js';
import { type Held, type Indexes, indexesOf } from './indexes.js';
import { filled } from './lettering.js';
import type { Stands } from './press.js';
import type { Edition } from './volumes.js';

/** An item in the contents of a set. */
interface GeneralItem {
  readonly title: string;
  /** The page it begins on, of its volume. */
  readonly page: number;
}

/** A volume in the contents of its set. */
export interface GeneralVolume {
  /** From 1. */
  readonly number: number;
  readonly head: string;
  /** What it holds. */
  readonly name: string;
  readonly chapters: readonly { readonly name: string; readonly items: readonly GeneralItem[] }[];
}

/** The data of `general.typ`. */
export interface GeneralView extends Imprint {
  readonly paper: 'A4' | 'A5' | 'A3';
  readonly large: boolean;
  readonly howTo: readonly string[];
  readonly volumes: readonly GeneralVolume[];
  readonly indexes: Indexes;
  /** Where each thing stands that the indexes name by its number here. */
  readonly places: readonly Place[];
}

/** Where a thing stands in a set: the volume, from 1, and its pages there. */
export type Place = readonly [volume: number, first: number, last: number];

/** The view of the general volume; `stands` says for each volume on which pages its places are. Pure. */
export function generalView(
  handbook: Edition,
  volumes: readonly Edition[],
  stands: readonly Stands[],
  catalogue: Catalogue,
  context: RenderContext,
): GeneralView {
  const { content, words: lang } = languages(handbook.language, catalogue, context.lang);
  const words = wordsIn(lang);
  const held: Held[] = [];
  const places: Place[] = [];
  const contents = volumes.map((volume, index): GeneralVolume => {
    const { guides, abolished } = select(catalogue, volume.where);
    let at = 0;
    // In the order of `BookView.places`: items domain by domain, then those that have ended.
    const stand = (entry: (typeof guides)[number]): GeneralItem => {
      const [first, last] = stands[index]?.[at++] ?? misplaced(volume.id);
      const view = itemView(entry, catalogue, { lang, today: context.today });
      held.push({ entry, view, at: places.length });
      places.push([index + 1, first, last]);
      return { title: view.title, page: first };
    };
    const chapters = byDomain(guides, catalogue).map((entries) => ({
      name: domainOf(entries[0], lang),
      items: entries.map(stand),
    }));
    abolished.forEach(stand);
    if (at !== stands[index]?.length) misplaced(volume.id);
    const number = index + 1;
    return {
      number,
      head: filled(words.printVolume, { number }),
      name: volume.part ?? volume.title,
      chapters,
    };
  });
  const sample = { sample: '1:12–14', number: 1, pages: '12–14' };
  return {
    ...imprint(catalogue, handbook.title, content, lang),
    keywords: contents.map(({ name }) => name),
    paper: handbook.paper ?? 'A4',
    large: handbook.large ?? false,
    howTo: [
      filled(words.printGeneralHow1, { volumes: volumes.length }),
      filled(words.printGeneralHow2, sample),
      words.printGeneralHow3,
    ],
    volumes: contents,
    indexes: indexesOf(held, lang),
    places,
  };
}

/** A page number that is wrong is worse than none. The program's own template notes them all. */
function misplaced(volume: string): never {
  throw new UsageError({
    zh: `不知道“${volume}”各事项印在第几页，印不出总目录：目录自己的 templates/handbooks/book.typ 末尾要和程序的一样，用 <stands> 记下页码`,
    en: `The pages of “${volume}” are not known, so there can be no general contents: at its end, the catalogue’s own templates/handbooks/book.typ must note them as <stands>, as the program’s does`,
  });
}
