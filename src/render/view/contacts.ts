/** Ways to ask, places to go, ways to complain. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { contactKindOf, isMailLink, withoutMailto } from '../../model/contactKind.js';
import type { Consult, Place, Supervision } from '../../model/contacts.js';
import type { Channel, Item } from '../../model/item.js';
import { readPhones, shownPhones } from '../../model/phone.js';
import { channelKinds, contactKinds } from '../../model/vocabularies.js';
import { type Lang, separated } from '../../text/words.js';
import { durationText } from './format.js';
import { gapText, owes } from './gap.js';
import type { ChannelView, LabelledLink, PlaceView, Target } from './types.js';
import { wordsIn } from './words.js';

/** Where a contact value leads: its first telephone number, an address on the web or by mail, or nowhere. */
function contactTarget(kind: Consult['kind'], value: string): Target | undefined {
  const known = contactKindOf({ kind, value });
  if (known === 'phone') {
    const [phone] = readPhones(value).phones;
    return phone && { kind: 'phone', number: phone.dial };
  }
  const shown = contactKindOf({ kind: undefined, value });
  if (shown === 'web') return { kind: 'url', url: value };
  return shown === 'email' ? { kind: 'url', url: isMailLink(value) ? value : `mailto:${value}` } : undefined;
}

function linked(kind: Consult['kind'], value: string, lang: Lang): { text: string; target?: Target } {
  const target = contactTarget(kind, value);
  const text = target?.kind === 'phone' ? shownPhones(value, lang) : withoutMailto(value);
  return { text, ...(target ? { target } : {}) };
}

/** What a contact is called where it has no name of its own. */
function contactLabel(contact: Consult | Supervision, lang: Lang): string {
  if (contact.name) return contact.name;
  const kind = contactKindOf(contact);
  return kind ? contactKinds.word(kind, lang) : wordsIn(lang).enquiries;
}

/** One way to ask. */
export function consultView(consult: Consult, lang: Lang): LabelledLink {
  const words = wordsIn(lang);
  const reply = consult.reply && `${words.replyWithin}${words.colon}${durationText(consult.reply, lang)}`;
  const note = separated([consult.hours, reply], lang);
  return {
    label: contactLabel(consult, lang),
    ...linked(consult.kind, consult.value, lang),
    ...(note ? { note } : {}),
  };
}

/** One way to complain. */
export function supervisionView(supervision: Supervision, lang: Lang): LabelledLink {
  return { label: contactLabel(supervision, lang), ...linked(supervision.kind, supervision.value, lang) };
}

/** A position as a link that opens the map of the device (`geo:`, RFC 5870, WGS 84 like the model's). */
function positionView(geo: readonly number[], lang: Lang): LabelledLink {
  const [longitude = 0, latitude = 0] = geo;
  return {
    label: wordsIn(lang).position,
    text: geo.join(', '),
    target: { kind: 'url', url: `geo:${latitude},${longitude}` },
  };
}

/** One place to go to. */
export function placeView(place: Place, lang: Lang): PlaceView {
  const words = wordsIn(lang);
  const facts: LabelledLink[] = [];
  const add = (label: string, value: string | undefined, kind?: Consult['kind']): void => {
    if (value !== undefined) facts.push({ label, ...(kind ? linked(kind, value, lang) : { text: value }) });
  };
  add(words.address, place.address);
  add(words.room, place.room);
  add(words.hours, place.hours);
  add(words.phone, place.phone, 'phone');
  add(words.transit, place.transit);
  if (place.geo) facts.push(positionView(place.geo, lang));
  return { name: place.name, facts };
}

/** One way to apply, with its own facts. */
export function channelView(channel: Channel, lang: Lang): ChannelView {
  const words = wordsIn(lang);
  const facts: LabelledLink[] = [];
  const add = (label: string, value: string | undefined, kind?: Consult['kind']): void => {
    if (value !== undefined) facts.push({ label, ...(kind ? linked(kind, value, lang) : { text: value }) });
  };
  add(words.where, channel.where);
  add(words.forWhom, channel.who);
  add(words.phone, channel.phone, 'phone');
  add(words.webAddress, channel.url, 'web');
  add(words.note, channel.note);
  return { name: channelKinds.word(channel.kind, lang), kind: channel.kind, facts };
}

/** What can be done online, stage by stage, with the address of each. */
export function onlineStages(
  { online }: Pick<Item, 'online'>,
  lang: Lang,
): { readonly stage: keyof NonNullable<Item['online']>; readonly label: string; readonly url: string }[] {
  const words = wordsIn(lang);
  const stages = [
    ['consult', words.onlineConsult],
    ['apply', words.onlineApply],
    ['handle', words.onlineHandle],
    ['feedback', words.onlineFeedback],
    ['track', words.onlineTrack],
  ] as const;
  return stages.flatMap(([stage, label]) => {
    const url = online?.[stage];
    return url === undefined ? [] : [{ stage, label, url }];
  });
}

/** The online stages of an item, each with its address. */
export function onlineViews(item: Item, lang: Lang): LabelledLink[] {
  return onlineStages(item, lang).map(({ label, url }) => ({
    label,
    text: url,
    target: { kind: 'url', url } as const,
  }));
}

/** Ways to ask, places and complaints as an item has them in the end; what is owed and missing is a gap. */
export function contactViews({ item, effective }: Entry, catalogue: Catalogue, lang: Lang) {
  const words = wordsIn(lang);
  const consult = effective.consult.map((one) => consultView(one, lang));
  const places = effective.places.map((place) => placeView(place, lang));
  const supervision = effective.supervision.map((one) => supervisionView(one, lang));
  const nobodyNeedCome = item.visits?.count === 0;
  const isOwed = (rule: string): boolean => owes(rule, item, catalogue);
  if (consult.length === 0 && isOwed('no-consultation')) {
    consult.push({ label: words.enquiries, text: gapText(['contacts', 'consult'], lang) });
  }
  if (places.length === 0 && !nobodyNeedCome && isOwed('no-place')) {
    places.push({ name: gapText(['contacts', 'places'], lang), facts: [] });
  }
  if (supervision.length === 0 && isOwed('no-supervision')) {
    supervision.push({ label: words.complaints, text: gapText(['supervision'], lang) });
  }
  return { consult, places, supervision };
}
