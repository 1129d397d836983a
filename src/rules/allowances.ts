/** Exceptions that items claim from rules: `allow: { rule: reason }`. */
import type { Catalogue } from '../model/catalogue.js';
import type { Finding } from '../text/diagnostic.js';
import { nearest } from '../text/nearest.js';
import { findingOf, type Rule } from './rule.js';

/**
 * Leaves out what items are allowed, and reports allowances that name no rule, a rule that cannot be
 * allowed, or a rule that has nothing to say about the item. `findings` hold all findings about items.
 */
export function applyAllowances(
  catalogue: Catalogue,
  rules: readonly Rule[],
  findings: readonly Finding[],
): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const allowed = new Map(catalogue.entries.map(({ id, item }) => [id, item.allow ?? {}]));
  const used = new Set<string>();
  const kept = findings.filter(({ item, rule }) => {
    if (item === undefined || allowed.get(item)?.[rule] === undefined || byId.get(rule)?.locked) return true;
    used.add(`${item} ${rule}`);
    return false;
  });
  for (const { id, file, item } of catalogue.entries) {
    for (const name of Object.keys(item.allow ?? {})) {
      const place = { file, item: id, path: ['allow', name], atKey: true };
      const rule = byId.get(name);
      if (!rule) kept.push(unknownRule(place, name, byId.keys()));
      else if (rule.locked) kept.push(lockedRule(place, name));
      else if (!used.has(`${id} ${name}`)) {
        kept.push(
          findingOf(
            'unused-allowance',
            place,
            {
              zh: `“${name}”在这里没有发现问题，这条许可是多余的`,
              en: `“${name}” finds nothing here; the allowance is not needed`,
            },
            { hint: { zh: '删掉这一行', en: 'Remove the line' } },
          ),
        );
      }
    }
  }
  return kept;
}

/** The finding of a rule id that no rule has. */
export function unknownRule(
  place: Parameters<typeof findingOf>[1],
  name: string,
  ids: Iterable<string>,
): Finding {
  const near = nearest(name, ids);
  return findingOf(
    'unknown-rule',
    place,
    { zh: `没有“${name}”这条规则，这一行不起作用`, en: `There is no rule “${name}”; the line has no effect` },
    {
      hint: near
        ? { zh: `是不是“${near}”？`, en: `Did you mean “${near}”?` }
        : { zh: '规则标识见规则参考', en: 'The rule reference lists the ids' },
      fix:
        near === undefined
          ? undefined
          : {
              title: { zh: `改成“${near}”`, en: `Change to “${near}”` },
              safe: true,
              edits: [{ path: place.path ?? [], atKey: true, text: near }],
            },
    },
  );
}

/** The finding of a locked rule that configuration or an item tries to change. */
export function lockedRule(place: Parameters<typeof findingOf>[1], name: string): Finding {
  return findingOf(
    'locked-rule',
    place,
    {
      zh: `规则“${name}”保护读者和发布过程，不能关闭、降级或许可`,
      en: `The rule “${name}” protects readers and the build; it cannot be changed or allowed`,
    },
    { hint: { zh: '删掉这一行，改正它指出的问题', en: 'Remove the line and mend what the rule reports' } },
  );
}
