/** The rules a service follows: its procedure, its limits, its fees and who pays less, each with its own legal basis. */
import type { Duration } from '../../../model/duration.js';
import { wordsIn } from '../../view/words.js';
import type { PublishedItem } from '../published/records.js';
import { feeText, reductionText } from './costs.js';
import { allResources } from './law.js';
import type { LinkedNode } from './node.js';
import { type Scope, unitCodes } from './scope.js';

const kinds = {
  procedure: { zh: '办理流程', en: 'Procedure' },
  'promised-limit': { zh: '承诺时限', en: 'Promised time limit' },
  'statutory-limit': { zh: '法定时限', en: 'Statutory time limit' },
  'time-limit': { zh: '时限', en: 'Time limit' },
  fees: { zh: '收费', en: 'Fees' },
  reduction: { zh: '减免', en: 'Reduction of a fee' },
} as const;

type Kind = keyof typeof kinds;

/**
 * The rules of an item, one for each fee and each reduction that has a legal basis. `resources`: those of the item's own
 * basis. Both limits are here with their exact amount and unit, working days included; they implement what is named
 * as their own basis, and nothing where nothing is.
 */
export function rules(
  item: PublishedItem,
  resources: readonly LinkedNode[],
  service: string,
  scope: Scope,
): LinkedNode[] {
  const { promised, statutory, counting, basis } = item.timeLimit;
  const limitResources = allResources(basis, scope);
  const rule = (
    kind: Kind,
    description: string,
    laws: readonly LinkedNode[],
    extra: Partial<LinkedNode> = {},
    part: string = kind,
  ): LinkedNode => ({
    id: `${service}#${part}`,
    type: 'Rule',
    identifier: `${item.id}/${part}`,
    name: scope.text(kinds[kind][scope.lang]),
    description: scope.text(description),
    classification: scope.ownConcept('rule-type', kind, kinds[kind]),
    language: scope.language(),
    implements: laws,
    ...extra,
  });
  const limit = (kind: Kind, duration: Duration): LinkedNode => {
    const text = scope.say.together(scope.durationText(duration), counting) ?? '';
    return rule(kind, text, limitResources, limitFacts(duration));
  };
  /** The rule of a part that has a legal basis; without one there is none to tell. */
  const founded = (
    kind: Kind,
    description: string,
    bases: PublishedItem['basis'] | undefined,
    part?: string,
  ): LinkedNode[] =>
    bases && bases.length > 0 ? [rule(kind, description, allResources(bases, scope), {}, part)] : [];
  return [
    rule('procedure', procedureText(item, scope), resources),
    ...(promised ? [limit('promised-limit', promised)] : []),
    ...(statutory ? [limit('statutory-limit', statutory)] : []),
    ...(promised || statutory
      ? []
      : founded('time-limit', counting ?? kinds['time-limit'][scope.lang], basis)),
    ...item.fees.flatMap((fee, index) => [
      ...founded('fees', feeText(fee, scope), fee.basis, `fee-rule-${index + 1}`),
      ...(fee.reduction ?? []).flatMap((one, part) =>
        founded(
          'reduction',
          reductionText(one, fee, scope),
          one.basis,
          `reduction-rule-${index + 1}-${part + 1}`,
        ),
      ),
    ]),
  ];
}

function limitFacts({ amount, amountMax, unit }: Duration): Partial<LinkedNode> {
  return { limitAmount: amount, limitMaximum: amountMax, limitUnit: unitCodes[unit] };
}

/** The steps, numbered, one a line. */
export function procedureText(item: PublishedItem, scope: Scope): string {
  const { notCounted } = wordsIn(scope.lang);
  const { say } = scope;
  const lines = item.process.map((step, index) => {
    const { name, actor, limit, counted, detail } = step;
    const time = limit && scope.durationText(limit);
    const facts = say.series(actor, time, counted ? undefined : notCounted, ...stepFacts(step, scope));
    return `${index + 1}. ${say.labelled(say.aside(name, facts), detail)}`;
  });
  return lines.join('\n');
}

/** What else is said of a step, each with its label: a special procedure, what comes of it. */
export function stepFacts(
  { special, output }: PublishedItem['process'][number],
  { say, lang }: Scope,
): readonly (string | undefined)[] {
  const words = wordsIn(lang);
  return [
    special && say.labelled(words.specialProcedure, special),
    output && say.labelled(words.stepOutput, output),
  ];
}
