/** By what means a contact is reached, where the editor wrote only its value. */
import type { Consult, Supervision } from './contacts.js';
import { looksLikePhone } from './phone.js';

/** The kind of a contact: as written, else as its value shows; undefined where nothing tells. */
export function contactKindOf({
  kind,
  value,
}: Pick<Consult | Supervision, 'kind' | 'value'>): Consult['kind'] {
  if (kind !== undefined) return kind;
  if (/^https?:\/\//i.test(value)) return 'web';
  if (/^(?:mailto:)?[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/i.test(value)) return 'email';
  return looksLikePhone(value) ? 'phone' : undefined;
}
