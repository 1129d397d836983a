/** Ways to ask and to complain, places and channels, with what can be read from them. */
import { contactKindOf } from '../../../model/contactKind.js';
import type { Consult, Place, Supervision } from '../../../model/contacts.js';
import type { Channel } from '../../../model/item.js';
import { readPhones } from '../../../model/phone.js';
import { inOrder } from '../published/order.js';
import {
  type Phone,
  type PublishedConsult,
  type PublishedPlace,
  type PublishedSupervision,
  publishedConsultSchema,
  publishedSupervisionSchema,
} from '../published/parts.js';

/** Telephone numbers in a value; `areaCode` completes those without one. */
function phonesIn(value: string | undefined, areaCode: string | undefined): { phones?: Phone[] } {
  const phones = value === undefined ? [] : readPhones(value, areaCode).phones;
  return phones.length === 0 ? {} : { phones: [...phones] };
}

function withKind<T extends Consult | Supervision>(contact: T, areaCode: string | undefined) {
  const kind = contactKindOf(contact);
  return { ...contact, kind, ...(kind === 'phone' ? phonesIn(contact.value, areaCode) : {}) };
}

/** Ways to ask. */
export function consults(all: readonly Consult[], areaCode: string | undefined): PublishedConsult[] {
  return all.map((one) =>
    kept(one, areaCode, () => inOrder(publishedConsultSchema, withKind(one, areaCode))),
  );
}

/** Ways to complain. */
export function supervisions(
  all: readonly Supervision[],
  areaCode: string | undefined,
): PublishedSupervision[] {
  return all.map((one) =>
    kept(one, areaCode, () => inOrder(publishedSupervisionSchema, withKind(one, areaCode))),
  );
}

/** Places and channels: what has a key `phone`. */
export function withPhones<T extends Place | Channel>(
  all: readonly T[],
  areaCode: string | undefined,
): (T & Pick<PublishedPlace, 'phones'>)[] {
  return all.map((one) =>
    one.phone === undefined ? one : kept(one, areaCode, () => ({ ...one, ...phonesIn(one.phone, areaCode) })),
  );
}

/** What has been read of a contact, and with which area code. */
interface Kept {
  readonly areaCode: string | undefined;
  readonly read: object;
}

/** Units and the catalogue have theirs inherited by thousands of items: numbers are read once. */
const keptContacts = new WeakMap<object, Kept>();

function kept<T extends object>(contact: object, areaCode: string | undefined, read: () => T): T {
  const known = keptContacts.get(contact);
  if (known && known.areaCode === areaCode) return known.read as T;
  const one = { areaCode, read: read() };
  keptContacts.set(contact, one);
  return one.read;
}
