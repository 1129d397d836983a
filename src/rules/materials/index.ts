/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import conditionWithoutNeed from './condition-without-need.js';
import conditionalWithoutCondition from './conditional-without-condition.js';
import deferrableWithoutDeadline from './deferrable-without-deadline.js';
import duplicateMaterial from './duplicate-material.js';
import formWithoutBlank from './form-without-blank.js';
import formWithoutMistakes from './form-without-mistakes.js';
import formWithoutSample from './form-without-sample.js';
import issuedMaterialWithoutIssuer from './issued-material-without-issuer.js';
import materialWithoutBasis from './material-without-basis.js';
import noCopiesSaid from './no-copies-said.js';
import unknownSituation from './unknown-situation.js';
import vagueMaterial from './vague-material.js';

/** Rules about materials. */
export const materialsRules: readonly Rule[] = [
  vagueMaterial,
  duplicateMaterial,
  formWithoutBlank,
  formWithoutSample,
  formWithoutMistakes,
  materialWithoutBasis,
  noCopiesSaid,
  conditionalWithoutCondition,
  conditionWithoutNeed,
  deferrableWithoutDeadline,
  unknownSituation,
  issuedMaterialWithoutIssuer,
];
