/** Runs rules over a catalogue. */
import type { Catalogue, Entry } from '../model/catalogue.js';
import type { Finding } from '../text/diagnostic.js';
import { overlaps } from '../text/source.js';
import { type CatalogueContext, findingOf, type Options, type Rule, type Surroundings } from './rule.js';
import { optionsOf } from './settings.js';

/** A rule that judges items one by one. */
interface ItemRule {
  readonly id: string;
  readonly check: Required<Rule>['check'];
  readonly options: Options;
}

/** What the rules find in one item, allowances not yet applied. Pure: depends on the item and what it refers to. */
function checkEntry(
  entry: Entry,
  rules: readonly ItemRule[],
  { catalogue, today }: Surroundings,
  findings: Finding[],
): void {
  const { item } = entry;
  for (const rule of rules) {
    // Written out: this runs once an item and rule, a million times in a large catalogue.
    rule.check({
      catalogue,
      today,
      options: rule.options,
      entry,
      item,
      report: (path, message, details) => {
        // What could not be read has been reported; a second word on it would only confuse.
        const needed = [path, ...(details?.restsOn ?? [])].filter((one) => one.length > 0);
        if (entry.broken.some((broken) => needed.some((one) => overlaps(broken, one)))) return;
        findings.push(findingOf(rule.id, { file: entry.file, path, item: entry.id }, message, details));
      },
    });
  }
}

/**
 * What the rules find in a catalogue, allowances not yet applied. `faultless`: the ids of items known to have no
 * finding of their own, which are looked at only together with others.
 */
export function checkCatalogue(
  catalogue: Catalogue,
  rules: readonly Rule[],
  today: string | undefined,
  faultless: ReadonlySet<string> = new Set(),
): Finding[] {
  const around: Surroundings = { catalogue, today };
  const entries =
    faultless.size === 0 ? catalogue.entries : catalogue.entries.filter(({ id }) => !faultless.has(id));
  const judged = { ...catalogue, entries };
  const brokenAt = new Map([
    ...catalogue.unread,
    ...entries.map((entry) => [entry.file, entry.broken] as const),
  ]);
  const findings: Finding[] = [];
  const ofItems = rules.flatMap((rule): ItemRule[] =>
    rule.check ? [{ id: rule.id, check: rule.check, options: optionsOf(catalogue, rule) }] : [],
  );
  for (const entry of entries) checkEntry(entry, ofItems, around, findings);
  for (const rule of rules) {
    const options = optionsOf(catalogue, rule);
    const report: CatalogueContext['report'] = (place, message, details) => {
      const path = place.path ?? [];
      if (path.length > 0 && brokenAt.get(place.file)?.some((broken) => overlaps(broken, path))) return;
      findings.push(findingOf(rule.id, place, message, details));
    };
    rule.checkCatalogue?.({ catalogue: judged, today, options, report });
    rule.checkTogether?.({ catalogue, today, options, report });
  }
  return findings;
}
