/** What a catalogue sets for rules: which severity each finding has in the end, and the options of checks. */
import type { Catalogue } from '../model/catalogue.js';
import { ruleNamed, ruleSetting } from '../model/config.js';
import type { Finding, Severity } from '../text/diagnostic.js';
import type { FieldPath } from '../text/source.js';
import { lockedRule, unknownRule } from './allowances.js';
import { findingOf, type Options, type Rule } from './rule.js';

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
    const rule = byId.get(ruleNamed(name));
    if (!rule) return [unknownRule(place, name, byId.keys())];
    const { severity, ...options } = set[name] ?? {};
    const strange = Object.keys(options).filter((option) => !Object.hasOwn(rule.options ?? {}, option));
    return [
      ...(rule.locked && severity !== undefined && severity !== rule.severity
        ? [lockedRule(place, name)]
        : []),
      ...strange.map((option) => noSuchOption(rule, option, { file, path: ['rules', name, option] })),
    ];
  });
  const of: SeverityOf = (id) => {
    const rule = byId.get(id);
    if (!rule) throw new RangeError(`A finding names the rule ${id}, which is not in the list`);
    return rule.locked ? rule.severity : (ruleSetting(catalogue.config, id)?.severity ?? rule.severity);
  };
  return { of, findings };
}

/** The options of a rule under the catalogue's configuration. */
export function optionsOf({ config }: Catalogue, { id, options = {} }: Rule): Options {
  const { most, also, except } = ruleSetting(config, id) ?? {};
  return {
    most: (options.most && most) ?? options.most?.default ?? Number.POSITIVE_INFINITY,
    also: also ?? [],
    except: except ?? [],
  };
}

function noSuchOption(
  rule: Rule,
  option: string,
  place: { readonly file: string; readonly path: FieldPath },
): Finding {
  const own = Object.keys(rule.options ?? {});
  return findingOf(
    'unknown-key',
    { ...place, atKey: true },
    {
      zh: `规则“${rule.id}”没有“${option}”这个选项，这一行不起作用`,
      en: `The rule “${rule.id}” has no option “${option}”; the line has no effect`,
    },
    {
      hint:
        own.length > 0
          ? { zh: `它的选项：${own.join('、')}`, en: `Its options: ${own.join(', ')}` }
          : { zh: '它只能定级别，如 warning', en: 'It takes only a severity, such as warning' },
    },
  );
}
