/** Which items a handbook holds. */
import type { OutlinedEntry, Overview } from './catalogue.js';
import type { Handbook } from './config.js';
import type { Unit } from './registers.js';
import { statusOf } from './status.js';

/** The items of a handbook: those that can be applied for, and those that have ended. */
export interface Selection<E> {
  readonly guides: readonly E[];
  readonly abolished: readonly E[];
}

/** The items that a filter lets through, drafts never. Names and ids both serve; lists mean “one of”. */
export function select<E extends OutlinedEntry>(
  catalogue: Omit<Overview, 'entries'> & { readonly entries: readonly E[] },
  where: Handbook['where'],
): Selection<E> {
  const ids = where?.items && new Set(where.items.map((name) => catalogue.findItem(name)?.id));
  const wanted = catalogue.entries.filter(
    (entry) =>
      statusOf(entry.outline) !== 'draft' && (!ids || ids.has(entry.id)) && matches(entry, catalogue, where),
  );
  const isAbolished = ({ outline }: E): boolean => statusOf(outline) === 'abolished';
  return { guides: wanted.filter((entry) => !isAbolished(entry)), abolished: wanted.filter(isAbolished) };
}

/** Whether a filter lets an item through, not counting the items it names. */
function matches(
  { outline }: OutlinedEntry,
  catalogue: Omit<Overview, 'entries'>,
  where: Handbook['where'],
): boolean {
  if (!where) return true;
  const { domain, unit, audience, status } = where;
  if (domain) {
    const own = catalogue.findDomain(outline.domain)?.id;
    if (!domain.some((name) => catalogue.findDomain(name)?.id === own)) return false;
  }
  if (unit) {
    const own = catalogue.findUnit(outline.unit);
    if (!unit.some((name) => isOrIsBelow(own, catalogue.findUnit(name), catalogue))) return false;
  }
  // Whom an item does not say is everybody.
  if (audience && outline.audience?.length && !audience.some((one) => outline.audience?.includes(one)))
    return false;
  return !status || status.includes(statusOf(outline));
}

/** Whether a unit is another or stands below it: the handbook of an office holds its branches too. */
function isOrIsBelow(
  unit: Unit | undefined,
  office: Unit | undefined,
  catalogue: Pick<Overview, 'findUnit'>,
): boolean {
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
