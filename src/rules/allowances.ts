/** Exceptions that items, units and certificates claim from rules: `allow: { rule: reason }`. */
import type { Catalogue } from '../model/catalogue.js';
import type { Finding } from '../text/diagnostic.js';
import { isSureSlip, nearest } from '../text/nearest.js';
import type { FieldPath } from '../text/source.js';
import { findingOf, type Rule } from './rule.js';

/** Something that may hold allowances: an item, or an entry of a register. */
interface Holder {
  readonly allow: Readonly<Record<string, string>>;
  /** Rules whose reason stands there but could not be read: that is reported, and is fault enough. */
  readonly unread: readonly string[];
  readonly file: string;
  readonly item?: string;
  /** Path of the entry in its register; empty for an item. */
  readonly path: FieldPath;
}

/**
 * Leaves out what items, units and certificates are allowed, and reports allowances that name no rule,
 * a rule that cannot be allowed, or a rule that has nothing to say. `findings` hold all there are; `recalled` are
 * the ids of items that need not be looked at, and have no allowances.
 */
export function applyAllowances(
  catalogue: Catalogue,
  rules: readonly Rule[],
  findings: readonly Finding[],
  recalled: ReadonlySet<string> = new Set(),
): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const holders = holdersOf(catalogue, recalled);
  const byPlace = new Map(holders.map((holder) => [placeKey(holder.file, holder.item, holder.path), holder]));
  const used = new Set<string>();
  const unsettled = new Set<string>();
  const isWhole = [...catalogue.unread.values()].every((paths) => paths.length === 0);
  const kept = findings.filter(({ item, file, path, rule }) => {
    const key = placeKey(file, item, path ?? []);
    if (byId.get(rule)?.severity === 'error') unsettled.add(key);
    if (!allows(byPlace.get(key), rule, byId) || byId.get(rule)?.locked) return true;
    used.add(`${key} ${rule}`);
    return false;
  });
  for (const { allow, file, item, path } of holders) {
    for (const name of Object.keys(allow)) {
      const place = {
        file,
        path: [...path, 'allow', name],
        atKey: true,
        ...(item === undefined ? {} : { item }),
      };
      const rule = byId.get(name);
      if (!rule) kept.push(unknownRule(place, name, byId.keys()));
      else if (rule.locked) kept.push(lockedRule(place, name));
      else {
        const key = placeKey(file, item, path);
        // What has an error, or rests on a register that has, may need the allowance again once that is mended.
        if (isWhole && !used.has(`${key} ${name}`) && !unsettled.has(key)) kept.push(unused(place, name));
      }
    }
  }
  return kept;
}

/** Whether a holder allows a rule, be its id misspelt: that is reported, and the finding would be a second word on it. */
function allows(holder: Holder | undefined, rule: string, byId: ReadonlyMap<string, Rule>): boolean {
  if (!holder) return false;
  if (holder.allow[rule] !== undefined || holder.unread.includes(rule)) return true;
  return Object.keys(holder.allow).some((name) => !byId.has(name) && nearest(name, byId.keys()) === rule);
}

function holdersOf(catalogue: Catalogue, recalled: ReadonlySet<string>): Holder[] {
  return [
    ...catalogue.entries
      .filter(({ id }) => !recalled.has(id))
      .map(({ id, file, item, broken }) => ({
        allow: item.allow ?? {},
        unread: unreadRules(broken, []),
        file,
        item: id,
        path: [],
      })),
    ...[...catalogue.units, ...catalogue.certificates].map(({ value, file, path }) => ({
      allow: value.allow ?? {},
      unread: unreadRules(catalogue.unread.get(file) ?? [], path),
      file,
      path,
    })),
  ].filter(({ allow, unread }) => unread.length > 0 || Object.keys(allow).length > 0);
}

/** The rules below `allow` of what stands at a path, as far as their reasons could not be read. */
function unreadRules(broken: readonly FieldPath[], path: FieldPath): string[] {
  return broken
    .filter((one) => one.length === path.length + 2 && one[path.length] === 'allow')
    .filter((one) => path.every((part, index) => one[index] === part))
    .map((one) => String(one.at(-1)));
}

/** What an allowance and a finding must share: the item, or the file and the entry of the register. */
function placeKey(file: string, item: string | undefined, path: FieldPath): string {
  return item === undefined ? `${file}#${typeof path[0] === 'number' ? path[0] : ''}` : `item ${item}`;
}

function unused(place: Parameters<typeof findingOf>[1], name: string): Finding {
  return findingOf(
    'unused-allowance',
    place,
    {
      zh: `“${name}”在这里没有发现问题，这条许可是多余的`,
      en: `“${name}” finds nothing here; the allowance is not needed`,
    },
    { hint: { zh: '删掉这一行', en: 'Remove the line' } },
  );
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
              // Another rule than was meant would be switched off, or left on, unseen.
              safe: isSureSlip(name, near),
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
