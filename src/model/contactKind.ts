/** By what means a contact is reached, where the editor wrote only its value; and what a mail address names. */
import { looksLikePhone } from './phone.js';
import type { contactKinds } from './vocabularies.js';

/** One of the ways of contact. */
type ContactKind = (typeof contactKinds.ids)[number];

/** The kind of a contact: as written, else as its value shows; undefined where nothing tells. */
export function contactKindOf({
  kind,
  value,
}: {
  readonly kind?: ContactKind | undefined;
  readonly value: string;
}): ContactKind | undefined {
  if (kind !== undefined) return kind;
  if (/^https?:\/\//i.test(value)) return 'web';
  if (/^(?:mailto:)?[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/i.test(value)) return 'email';
  return looksLikePhone(value) ? 'phone' : undefined;
}

/** Whether an address is a link that opens a mail program. */
export function isMailLink(address: string): boolean {
  return /^mailto:/i.test(address);
}

/** An address as people read it: of a link that opens a mail program the mailbox alone (`mailto:a@b.cn?subject=…` is a@b.cn). */
export function withoutMailto(address: string): string {
  return /^mailto:([^?]*)/i.exec(address)?.[1] ?? address;
}
