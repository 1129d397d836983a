/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import badPhone from './bad-phone.js';
import contactOfNoKind from './contact-of-no-kind.js';
import hoursWithoutDays from './hours-without-days.js';
import impreciseAddress from './imprecise-address.js';
import noConsultation from './no-consultation.js';
import noPlace from './no-place.js';
import noSupervision from './no-supervision.js';
import samePhoneForComplaints from './same-phone-for-complaints.js';
import webContactWithoutAddress from './web-contact-without-address.js';

/** Rules about contacts and supervision. */
export const contactsRules: readonly Rule[] = [
  noConsultation,
  noPlace,
  noSupervision,
  samePhoneForComplaints,
  badPhone,
  contactOfNoKind,
  webContactWithoutAddress,
  impreciseAddress,
  hoursWithoutDays,
];
