/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import feeWithoutBasis from './fee-without-basis.js';
import feeWithoutStandard from './fee-without-standard.js';
import freeSaidOtherwise from './free-said-otherwise.js';
import freeWithPaymentChannel from './free-with-payment-channel.js';
import reductionWithoutBasis from './reduction-without-basis.js';

/** Rules about fees. */
export const feesRules: readonly Rule[] = [
  feeWithoutBasis,
  feeWithoutStandard,
  freeWithPaymentChannel,
  reductionWithoutBasis,
  freeSaidOtherwise,
];
