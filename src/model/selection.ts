/** Which items a handbook holds. */
import type { Catalogue, Entry } from './catalogue.js';
import type { Handbook } from './config.js';
import type { Unit } from './registers.js';
import { statusOf } from './status.js';

/** The items of a handbook: those that can be applied for, and those that have ended. */
export interface Selection {
  readonly guides: readonly Entry[];
  readonly abolished: readonly Entry[];
}

/** The items that a filter lets through, drafts never. Names and ids both serve; lists mean “one of”. */
export function select(catalogue: Catalogue, where: Handbook['where']): Selection {
  const wanted = catalogue.entries.filter(
    (entry) => statusOf(entry.item) !== 'draft' && matches(entry, catalogue, where),
  );
  const isAbolished = ({ item }: Entry): boolean => statusOf(item) === 'abolished';
  return { guides: wanted.filter((entry) => !isAbolished(entry)), abolished: wanted.filter(isAbolished) };
}

function matches({ id, item, effective }: Entry, catalogue: Catalogue, where: Handbook['where']): boolean {
  if (!where) return true;
  const { domain, unit, audience, status, items } = where;
  if (domain && !domain.some((name) => catalogue.findDomain(name)?.id === effective.domain?.id)) return false;
  if (unit && !unit.some((name) => isOrIsBelow(effective.unit, catalogue.findUnit(name), catalogue)))
    return false;
  if (audience && !audience.some((one) => item.audience?.includes(one))) return false;
  if (status && !status.includes(statusOf(item))) return false;
  return !items || items.some((name) => catalogue.findItem(name)?.id === id);
}

/** Whether a unit is another or stands below it: the handbook of an office holds its branches too. */
function isOrIsBelow(unit: Unit | undefined, office: Unit | undefined, catalogue: Catalogue): boolean {
  const seen = new Set<Unit>();
  for (
    let at = unit;
    at && office && !seen.has(at);
    at = at.parent === undefined ? undefined : catalogue.findUnit(at.parent)
  ) {
    if (at === office) return true;
    seen.add(at);
  }
  return false;
}
