/** Every rule, in the order of the rule reference. A rule that is not in its group's list fails the tests. */
import { basisRules } from './basis/index.js';
import { certificatesRules } from './certificates/index.js';
import { channelsRules } from './channels/index.js';
import { contactsRules } from './contacts/index.js';
import { feesRules } from './fees/index.js';
import { handbooksRules } from './handbooks/index.js';
import { lifeRules } from './life/index.js';
import { materialsRules } from './materials/index.js';
import { processRules } from './process/index.js';
import { readingRules } from './reading/index.js';
import type { Rule } from './rule.js';
import { timeLimitRules } from './time-limit/index.js';
import { translationRules } from './translation/index.js';
import { unitRules } from './unit/index.js';
import { wordingRules } from './wording/index.js';

/** All rules, group by group. */
export const rules: readonly Rule[] = [
  ...readingRules,
  ...basisRules,
  ...unitRules,
  ...processRules,
  ...materialsRules,
  ...certificatesRules,
  ...feesRules,
  ...timeLimitRules,
  ...contactsRules,
  ...channelsRules,
  ...lifeRules,
  ...handbooksRules,
  ...wordingRules,
  ...translationRules,
];
