/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';

/** Rules about materials. */
export const materialsRules: readonly Rule[] = [
];
