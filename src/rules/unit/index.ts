/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import badUnitCode from './bad-unit-code.js';
import circularUnits from './circular-units.js';
import entrustedWithoutPrincipal from './entrusted-without-principal.js';
import unknownUnit from './unknown-unit.js';

/** Rules about units. */
export const unitRules: readonly Rule[] = [
  unknownUnit,
  badUnitCode,
  entrustedWithoutPrincipal,
  circularUnits,
];
