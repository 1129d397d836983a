/** The handbooks of a catalogue, those that are published in volumes divided into them. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Handbook } from '../../model/config.js';
import { select } from '../../model/selection.js';
import type { Lang } from '../../text/words.js';
import { domainName } from '../view/facts.js';
import { wordsIn } from '../view/words.js';

/** The handbooks that are asked for; where nothing is said, one of everything. */
export function handbooksOf(catalogue: Catalogue, lang: Lang): readonly Handbook[] {
  const { config } = catalogue;
  const title = `${config.title}${lang === 'zh' ? '' : ' – '}${wordsIn(lang).printCityTitle}`;
  const all: readonly Handbook[] = config.handbooks ?? [{ id: 'city', title, paper: 'A4' }];
  return all.flatMap((handbook) => volumesOf(handbook, catalogue, lang));
}

/** A handbook, or its volumes: one a domain or a unit that has something in it, in the order of the catalogue. */
function volumesOf({ each, ...handbook }: Handbook, catalogue: Catalogue, lang: Lang): Handbook[] {
  if (each === undefined) return [handbook];
  const { guides, abolished } = select(catalogue, handbook.where);
  const held = new Set([...guides, ...abolished].map(({ effective }) => effective[each]?.id));
  const parts =
    each === 'domain'
      ? catalogue.domains.map((domain) => ({ id: domain.id, name: domainName(domain, domain.id, lang) }))
      : catalogue.units.map(({ value }) => ({ id: value.id, name: value.name }));
  return parts
    .filter(({ id }) => held.has(id))
    .map(({ id, name }) => ({
      ...handbook,
      id: `${handbook.id}-${id}`,
      title: `${handbook.title}${lang === 'zh' ? '：' : ': '}${name}`,
      where: { ...handbook.where, ...within(each, id, catalogue, handbook) },
    }));
}

/** The scope of a volume: its items one by one, because a unit’s scope would hold its branches, too. */
function within(
  each: 'domain' | 'unit',
  id: string,
  catalogue: Catalogue,
  { where }: Pick<Handbook, 'where'>,
): Handbook['where'] {
  const { guides, abolished } = select(catalogue, where);
  const ids = [...guides, ...abolished].filter(({ effective }) => effective[each]?.id === id);
  return { items: ids.map((entry) => entry.id) };
}
