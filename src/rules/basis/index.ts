/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import amendedLaw from './amended-law.js';
import basisOrder from './basis-order.js';
import basisWithoutArticle from './basis-without-article.js';
import lawNotYetInForce from './law-not-yet-in-force.js';
import noBasis from './no-basis.js';
import noSuchArticle from './no-such-article.js';
import repealedLaw from './repealed-law.js';
import unregisteredLaw from './unregistered-law.js';

/** Rules about the legal basis. */
export const basisRules: readonly Rule[] = [
  noBasis,
  unregisteredLaw,
  repealedLaw,
  lawNotYetInForce,
  amendedLaw,
  basisWithoutArticle,
  noSuchArticle,
  basisOrder,
];
