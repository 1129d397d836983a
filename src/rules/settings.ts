/** Which severity each finding has in the end. */
import type { Catalogue } from '../model/catalogue.js';
import type { Finding, Severity } from '../text/diagnostic.js';
import { lockedRule, unknownRule } from './allowances.js';
import type { Rule } from './rule.js';

/** The severity of a rule's findings under the catalogue's configuration. */
export type SeverityOf = (rule: string) => Severity | 'off';

/** The severities a catalogue sets, and what is wrong with how it sets them. `file` is its configuration. */
export function severities(
  catalogue: Catalogue,
  rules: readonly Rule[],
  file: string,
): { readonly of: SeverityOf; readonly findings: readonly Finding[] } {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const set = catalogue.config.rules ?? {};
  const findings = Object.keys(set).flatMap((name): Finding[] => {
    const place = { file, path: ['rules', name], atKey: true };
    const rule = byId.get(name);
    if (!rule) return [unknownRule(place, name, byId.keys())];
    return rule.locked && set[name] !== rule.severity ? [lockedRule(place, name)] : [];
  });
  const of: SeverityOf = (id) => {
    const rule = byId.get(id);
    if (!rule) throw new RangeError(`A finding names the rule ${id}, which is not in the list`);
    return rule.locked ? rule.severity : (set[id] ?? rule.severity);
  };
  return { of, findings };
}
