/** Phones, contacts, places and hours as HSDS records. */
import { withoutMailto } from '../../../model/contactKind.js';
import { contactKinds } from '../../../model/vocabularies.js';
import { wordsIn } from '../../view/words.js';
import type { Phone, PublishedConsult, PublishedPlace, PublishedSupervision } from '../published/parts.js';
import { some } from '../some.js';
import type { HsdsRecord, HsdsScope } from './scope.js';

/** Telephone numbers. HSDS counts an extension as a number, so one that begins with zeros stays with its number. */
export function phones(
  owner: string,
  numbers: readonly Phone[] | undefined,
  description: string | undefined,
  scope: HsdsScope,
): HsdsRecord[] {
  return (numbers ?? []).map(({ text, extension }, index) => {
    const isCount = extension !== undefined && String(Number(extension)) === extension;
    return {
      id: scope.uuid('phone', owner, index, text),
      number: isCount ? text.replace(/转\d+$/, '') : text,
      extension: isCount ? Number(extension) : undefined,
      type: 'voice',
      description,
    };
  });
}

type Contact = PublishedConsult | PublishedSupervision;

/** The phones among contacts. `use`: what they are for. */
export function contactPhones(
  owner: string,
  contacts: readonly Contact[],
  use: string,
  scope: HsdsScope,
): HsdsRecord[] {
  return contacts.flatMap((contact, index) => {
    const description = scope.say.together(use, contact.name, ...answered(contact, scope));
    return phones(`${owner}\n${use}\n${index}`, contact.phones, description, scope);
  });
}

/** When one is answered, and how soon. */
function answered(contact: Contact, scope: HsdsScope): readonly (string | undefined)[] {
  const { hours, reply } = contact as PublishedConsult;
  return [hours, reply && scope.replyText(reply)];
}

const isMailbox = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;

/** The contacts that are no phones: addresses on the web, by mail, counters. */
export function otherContacts(
  owner: string,
  contacts: readonly Contact[],
  use: string,
  scope: HsdsScope,
): HsdsRecord[] {
  return contacts.flatMap((contact, index) => {
    const { kind, name, value, phones: numbers } = contact;
    if (numbers !== undefined && numbers.length > 0) return [];
    const mailbox = withoutMailto(value);
    const email = kind === 'email' && isMailbox.test(mailbox) ? mailbox : undefined;
    const word = scope.say.aside(use, kind && contactKinds.word(kind, scope.lang));
    return [
      {
        id: scope.uuid('contact', owner, use, index),
        name: email === undefined ? scope.say.labelled(name, value) : (name ?? word),
        title: scope.say.together(word, ...answered(contact, scope)),
        email,
      },
    ];
  });
}

/** A place; the same place has the same id wherever it stands. Its address is free text, so it is told in the description. */
export function location(place: PublishedPlace, scope: HsdsScope): HsdsRecord {
  return scope.ofShared(place, () => {
    const key = JSON.stringify(place);
    return scope.once(`location\n${key}`, () => locationRecord(place, key, scope));
  });
}

function locationRecord(place: PublishedPlace, key: string, scope: HsdsScope): HsdsRecord {
  const [longitude, latitude] = place.geo ?? [];
  return {
    id: scope.uuid('location', key),
    location_type: 'physical',
    name: place.name,
    description: scope.say.series(place.address, place.room),
    transportation: place.transit,
    latitude,
    longitude,
    phones: some(phones(`location\n${key}`, place.phones, wordsIn(scope.lang).enquiries, scope)),
    schedules:
      place.hours === undefined
        ? undefined
        : [{ id: scope.uuid('schedule', key), description: place.hours, attending_type: 'in_person' }],
  };
}
