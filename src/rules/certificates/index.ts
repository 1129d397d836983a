/** The rules of this group, in the order of the rule reference. */
import type { Rule } from '../rule.js';
import abolishedCertificateAsked from './abolished-certificate-asked.js';
import certificateOutsideRegister from './certificate-outside-register.js';
import certificateWithoutLegalBasis from './certificate-without-legal-basis.js';
import circularCertificates from './circular-certificates.js';
import cleanupTestFailed from './cleanup-test-failed.js';
import grassrootsCertificate from './grassroots-certificate.js';
import keptCertificateIncomplete from './kept-certificate-incomplete.js';
import promiseIncomplete from './promise-incomplete.js';
import promiseWithoutFallback from './promise-without-fallback.js';
import selfIssuedCertificate from './self-issued-certificate.js';
import sharedMaterialAsked from './shared-material-asked.js';
import superiorSet from './superior-set.js';

/** Rules about certificates. */
export const certificatesRules: readonly Rule[] = [
  certificateOutsideRegister,
  certificateWithoutLegalBasis,
  abolishedCertificateAsked,
  sharedMaterialAsked,
  cleanupTestFailed,
  circularCertificates,
  selfIssuedCertificate,
  promiseIncomplete,
  promiseWithoutFallback,
  grassrootsCertificate,
  superiorSet,
  keptCertificateIncomplete,
];
