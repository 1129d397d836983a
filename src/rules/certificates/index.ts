/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';

/** Rules about certificates. */
export const certificatesRules: readonly Rule[] = [
];
