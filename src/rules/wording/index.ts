/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import ambiguousReading from './ambiguous-reading.js';
import placeholder from './placeholder.js';
import vagueWording from './vague-wording.js';

/** Rules about wording. */
export const wordingRules: readonly Rule[] = [vagueWording, placeholder, ambiguousReading];
