/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import abolishedWithoutReason from './abolished-without-reason.js';
import badItemCode from './bad-item-code.js';
import catalogueWithoutDate from './catalogue-without-date.js';
import changeOfUnknownItem from './change-of-unknown-item.js';
import codeDisagrees from './code-disagrees.js';
import dateOrder from './date-order.js';
import draftPublished from './draft-published.js';
import duplicateCode from './duplicate-code.js';
import needlessRelated from './needless-related.js';
import relatedUnknown from './related-unknown.js';
import replacedByUnknown from './replaced-by-unknown.js';
import reviewOverdue from './review-overdue.js';
import statusBehindDates from './status-behind-dates.js';
import suspendedWithoutDates from './suspended-without-dates.js';
import twinItems from './twin-items.js';
import uncoveredDomain from './uncovered-domain.js';
import unknownDomain from './unknown-domain.js';

/** Rules about the life of an item. */
export const lifeRules: readonly Rule[] = [
  abolishedWithoutReason,
  suspendedWithoutDates,
  replacedByUnknown,
  relatedUnknown,
  needlessRelated,
  reviewOverdue,
  dateOrder,
  statusBehindDates,
  draftPublished,
  badItemCode,
  codeDisagrees,
  duplicateCode,
  unknownDomain,
  uncoveredDomain,
  twinItems,
  changeOfUnknownItem,
  catalogueWithoutDate,
];
