/** Runs rules over a catalogue. */
import type { Catalogue, Entry } from '../model/catalogue.js';
import type { Finding } from '../text/diagnostic.js';
import { type FieldPath, overlaps } from '../text/source.js';
import {
  type CatalogueContext,
  findingOf,
  type Options,
  type ReportDetails,
  type Rule,
  type Surroundings,
} from './rule.js';
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
        if (isBroken(entry.broken, path, details)) return;
        findings.push(findingOf(rule.id, { file: entry.file, path, item: entry.id }, message, details));
      },
    });
  }
}

/**
 * What the rules find in one thing after the other, allowances not yet applied. `recalled`: the ids of items of
 * which it is known what was found in them.
 */
export function checkEach(
  catalogue: Catalogue,
  rules: readonly Rule[],
  today: string | undefined,
  recalled: ReadonlySet<string> = new Set(),
): Finding[] {
  const around: Surroundings = { catalogue, today };
  const entries =
    recalled.size === 0 ? catalogue.entries : catalogue.entries.filter(({ id }) => !recalled.has(id));
  const judged = { ...catalogue, entries };
  const brokenAt = brokenPlaces(catalogue, entries);
  const findings: Finding[] = [];
  const ofItems = rules.flatMap((rule): ItemRule[] =>
    rule.check ? [{ id: rule.id, check: rule.check, options: optionsOf(catalogue, rule) }] : [],
  );
  for (const entry of entries) checkEntry(entry, ofItems, around, findings);
  for (const rule of rules) {
    const report = reportFor(rule, brokenAt, findings);
    rule.checkCatalogue?.({ catalogue: judged, today, options: optionsOf(catalogue, rule), report });
  }
  return findings;
}

/** What the rules find in comparing items, allowances not yet applied. */
export function checkTogether(
  catalogue: Catalogue,
  rules: readonly Rule[],
  today: string | undefined,
): Finding[] {
  const brokenAt = brokenPlaces(catalogue, catalogue.entries);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const report = reportFor(rule, brokenAt, findings);
    rule.checkTogether?.({ catalogue, today, options: optionsOf(catalogue, rule), report });
  }
  return findings;
}

/** Whether something a finding speaks of or rests on is among what could not be read. */
function isBroken(
  broken: readonly FieldPath[],
  path: FieldPath,
  details: ReportDetails | undefined,
): boolean {
  if (broken.length === 0) return false;
  const needed = [path, ...(details?.restsOn ?? [])].filter((one) => one.length > 0);
  return broken.some((one) => needed.some((other) => overlaps(one, other)));
}

/** Paths of what could not be read, by file. */
type BrokenPlaces = ReadonlyMap<string, readonly FieldPath[]>;

function brokenPlaces({ unread }: Catalogue, entries: readonly Entry[]): BrokenPlaces {
  return new Map([...unread, ...entries.map(({ file, broken }) => [file, broken] as const)]);
}

/** How a rule reports what it finds anywhere. */
function reportFor(rule: Rule, brokenAt: BrokenPlaces, findings: Finding[]): CatalogueContext['report'] {
  return (place, message, details) => {
    if (isBroken(brokenAt.get(place.file) ?? [], place.path ?? [], details)) return;
    findings.push(findingOf(rule.id, place, message, details));
  };
}
