/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';

/** All rules of the group. */
export const lifeRules: readonly Rule[] = [];
