/** The handbooks of a catalogue, those that are published in volumes divided into them. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import type { Handbook } from '../../model/config.js';
import { select } from '../../model/selection.js';
import { bracketed, type Lang } from '../../text/words.js';
import { domainName } from '../view/facts.js';
import { gapText } from '../view/gap.js';
import { wordsIn } from '../view/words.js';
import { byDomain } from './domains.js';
import { languages } from './imprint.js';
import { filled } from './lettering.js';

/** More items than this make a book that nobody can bind: some 600 pages. */
const mostItems = 200;

/** A handbook as it is printed: whole, a volume of several, or the general volume that leads into them. */
export interface Edition extends Handbook {
  /** What its cover says of a volume: which it is, of how many. */
  readonly volume?: string;
  /** What a volume holds, as its title says at the end. */
  readonly part?: string;
  /** Of a volume: the id of the set it belongs to. */
  readonly set?: string;
  /** Of a general volume: the handbook, undivided. */
  readonly whole?: Handbook;
  /** Of a general volume: its volumes, in order. */
  readonly volumes?: readonly Edition[];
}

/** The handbooks that are asked for; where nothing is said, one of everything, by domain where that is too thick. */
export function handbooksOf(catalogue: Catalogue, lang: Lang): readonly Edition[] {
  const { config } = catalogue;
  const title = `${config.title}${lang === 'zh' ? '' : ' – '}${wordsIn(lang).printCityTitle}`;
  const thick = config.handbooks === undefined && select(catalogue, undefined).guides.length > mostItems;
  const city: Handbook = { id: 'city', title, paper: 'A4', ...(thick ? { each: 'domain' } : {}) };
  return (config.handbooks ?? [city]).flatMap((handbook) => divided(handbook, catalogue, lang));
}

/** A handbook, or its volumes and what leads into them. Tables and window sheets need no index of their own. */
function divided(handbook: Handbook, catalogue: Catalogue, spoken: Lang): Edition[] {
  const { each, ...whole } = handbook;
  const lang = languages(handbook.language, catalogue, spoken).words;
  if (each === undefined) return [whole];
  const volumes = volumesOf(whole, each, catalogue, lang);
  if (volumes.length < 2 || !isBook(whole)) return volumes;
  const numbered = volumes.map((volume, index) => ({
    ...volume,
    set: whole.id,
    volume: filled(wordsIn(lang).printVolumeOf, { number: index + 1, of: volumes.length }),
  }));
  return [
    { ...whole, title: subtitled(whole.title, wordsIn(lang).printGeneral, lang), volumes: numbered, whole },
    ...numbered,
  ];
}

/** One volume a domain or a unit that has something in it, in the order of the catalogue; several where it has much. */
function volumesOf(handbook: Handbook, each: 'domain' | 'unit', catalogue: Catalogue, lang: Lang): Edition[] {
  const { guides, abolished } = select(catalogue, handbook.where);
  const most = isBook(handbook) ? mostItems : Number.POSITIVE_INFINITY;
  return partsOf(each, catalogue, lang).flatMap(({ id, name }) => {
    const isHeld = ({ effective }: Entry): boolean => effective[each]?.id === id;
    const ordered = byDomain(guides.filter(isHeld), catalogue).flat();
    const pieces = inPieces(ordered, abolished.filter(isHeld), most);
    return pieces.map((entries, index): Edition => {
      const part = pieces.length === 1 ? name : pieceName(name, index + 1, lang);
      return {
        ...handbook,
        part,
        id: `${handbook.id}${id === undefined ? '_' : `-${id}`}${index === 0 ? '' : `_${index + 1}`}`,
        title: subtitled(handbook.title, part, lang),
        // One by one, because a unit’s scope would hold its branches, too.
        where: { ...handbook.where, items: entries.map((entry) => entry.id) },
      };
    });
  });
}

/** Domains or units; last the place of items that belong to none, which a known error may leave in a catalogue. */
function partsOf(
  each: 'domain' | 'unit',
  { domains, units }: Catalogue,
  lang: Lang,
): { readonly id: string | undefined; readonly name: string }[] {
  const none = { id: undefined, name: gapText([each], lang) };
  if (each === 'unit') return [...units.map(({ value: { id, name } }) => ({ id, name })), none];
  return [...domains.map((domain) => ({ id: domain.id, name: domainName(domain, domain.id, lang) })), none];
}

function isBook({ kind }: Handbook): boolean {
  return (kind ?? 'book') === 'book';
}

/** Items in pieces that can be bound, of about the same size; those that have ended stand at the end of the last. */
function inPieces(guides: readonly Entry[], ended: readonly Entry[], most: number): Entry[][] {
  const pieces = Math.ceil(guides.length / most);
  if (pieces < 2) return guides.length + ended.length === 0 ? [] : [[...guides, ...ended]];
  const size = Math.ceil(guides.length / pieces);
  return Array.from({ length: pieces }, (_, index) => [
    ...guides.slice(index * size, (index + 1) * size),
    ...(index === pieces - 1 ? ended : []),
  ]);
}

function subtitled(title: string, part: string, lang: Lang): string {
  return `${title}${lang === 'zh' ? '：' : ': '}${part}`;
}

function pieceName(name: string, number: number, lang: Lang): string {
  return name + bracketed(String(number), lang);
}
