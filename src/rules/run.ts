/** Runs rules over a catalogue. */
import type { Catalogue, Entry } from '../model/catalogue.js';
import type { Finding } from '../text/diagnostic.js';
import { overlaps } from '../text/source.js';
import { applyAllowances } from './allowances.js';
import { findingOf, type Options, type Rule, type Surroundings } from './rule.js';
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
 * What the rules find in a catalogue, together with what loading found (`loading`), after allowances.
 */
export function checkCatalogue(
  catalogue: Catalogue,
  rules: readonly Rule[],
  today: string | undefined,
  loading: readonly Finding[],
): Finding[] {
  const around: Surroundings = { catalogue, today };
  const brokenAt = new Map([
    ...catalogue.unread,
    ...catalogue.entries.map((entry) => [entry.file, entry.broken] as const),
  ]);
  const findings = [...loading];
  const ofItems = rules.flatMap((rule): ItemRule[] =>
    rule.check ? [{ id: rule.id, check: rule.check, options: optionsOf(catalogue, rule) }] : [],
  );
  for (const entry of catalogue.entries) checkEntry(entry, ofItems, around, findings);
  for (const rule of rules) {
    rule.checkCatalogue?.({
      ...around,
      options: optionsOf(catalogue, rule),
      report: (place, message, details) => {
        const path = place.path ?? [];
        if (path.length > 0 && brokenAt.get(place.file)?.some((broken) => overlaps(broken, path))) return;
        findings.push(findingOf(rule.id, place, message, details));
      },
    });
  }
  return applyAllowances(catalogue, rules, findings);
}
