/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import flowContradictsLimit from './flow-contradicts-limit.js';
import incomparableLimits from './incomparable-limits.js';
import noPromisedLimit from './no-promised-limit.js';
import promiseLongerThanLaw from './promise-longer-than-law.js';
import sameDayMismatch from './same-day-mismatch.js';

/** Rules about time limits. */
export const timeLimitRules: readonly Rule[] = [
  noPromisedLimit,
  promiseLongerThanLaw,
  sameDayMismatch,
  incomparableLimits,
  flowContradictsLimit,
];
