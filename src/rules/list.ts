/** Every rule, in the order of the rule reference. A rule that is not here fails the tests. */
import type { Rule } from './rule.js';
import promiseLongerThanLaw from './time-limit/promise-longer-than-law.js';

/** All rules. */
export const rules: readonly Rule[] = [promiseLongerThanLaw];
