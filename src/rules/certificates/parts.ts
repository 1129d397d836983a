/** What the parts of a register entry are called, and what counts for several rules of the group. */

import type { Catalogue } from '../../model/catalogue.js';
import { likelyLevel, mayDemandCertificates } from '../../model/rank.js';
import { type Certificate, certificateSchema } from '../../model/registers.js';
import { shapeOf, stepInto } from '../../model/shape.js';
import type { Words } from '../../text/words.js';

/** What a key of `tests` or `promise` is called. */
export function partName(part: 'tests' | 'promise', key: string): Words {
  const shape = stepInto(shapeOf(certificateSchema), part);
  const label = shape.kind === 'record' ? shape.keys.get(key)?.key.label : undefined;
  return label ? { zh: label.zh, en: label.en.toLowerCase() } : { zh: key, en: key };
}

/**
 * Whether anything a certificate rests on ranks high enough to demand it. What is not in the register of
 * laws counts by the level its title suggests; its absence is reported by itself.
 */
export function hasLegalBasis({ basis }: Certificate, catalogue: Catalogue): boolean {
  return (basis ?? []).some(({ law }) =>
    mayDemandCertificates(catalogue.findLaw(law)?.level ?? likelyLevel(law)),
  );
}

/** Whether people are asked for a certificate, or for a promise in its place. */
export function isAsked({ decision }: Certificate): boolean {
  return decision === 'keep' || decision === 'promise';
}
