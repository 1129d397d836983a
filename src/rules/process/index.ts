/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import jointUnitsWithoutParallel from './joint-units-without-parallel.js';
import noStep from './no-step.js';
import parallelWithoutJointUnits from './parallel-without-joint-units.js';
import specialStepUncountedUnsaid from './special-step-uncounted-unsaid.js';
import stepsExceedPromise from './steps-exceed-promise.js';
import vagueStep from './vague-step.js';

/** Rules about the process. */
export const processRules: readonly Rule[] = [
  noStep,
  vagueStep,
  stepsExceedPromise,
  specialStepUncountedUnsaid,
  jointUnitsWithoutParallel,
  parallelWithoutJointUnits,
];
