/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import duplicateHandbook from './duplicate-handbook.js';
import emptyHandbook from './empty-handbook.js';
import unknownInHandbook from './unknown-in-handbook.js';

/** Rules about what is printed. */
export const handbooksRules: readonly Rule[] = [unknownInHandbook, emptyHandbook, duplicateHandbook];
