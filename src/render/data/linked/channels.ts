/** The ways to apply: at the counter with its places and hours, online with its address. */
import type { Channel } from '../../../model/item.js';
import { channelKinds } from '../../../model/vocabularies.js';
import type { PublishedItem } from '../published/records.js';
import type { LinkedNode } from './node.js';
import { address, openingHours, webPage } from './organisation.js';
import { isoDuration, type Scope } from './scope.js';

type PublishedChannel = NonNullable<PublishedItem['channels']>[number];

/** The channels of an item; one that names none but has places is applied for at the counter. */
export function channels(
  item: PublishedItem,
  service: string,
  office: LinkedNode,
  scope: Scope,
): LinkedNode[] {
  const { promised } = item.timeLimit;
  const declared: readonly PublishedChannel[] =
    item.channels ?? (item.contacts.places.length > 0 ? [{ kind: 'window' }] : []);
  return declared.map((channel, index) => {
    const earlier = declared.slice(0, index).filter(({ kind }) => kind === channel.kind).length;
    const part = earlier === 0 ? channel.kind : `${channel.kind}-${earlier + 1}`;
    const id = `${service}#${part}`;
    return {
      id,
      type: 'Channel',
      identifier: `${item.id}/${part}`,
      classification: scope.concept('channel', channelKinds, channel.kind),
      description: scope.text(scope.say.together(channel.where, channel.who, channel.note)),
      ownedBy: office,
      processingTime: promised && isoDuration(promised),
      telephone: channel.phones?.map(({ text }) => text),
      page: addresses(channel, item).map(webPage),
      ...(channel.kind === 'window' ? counter(id, item, scope) : {}),
    };
  });
}

function addresses({ kind, url }: Channel, { online }: PublishedItem): string[] {
  const isOnline = kind === 'online' || kind === 'mobile';
  const found = [url, ...(isOnline ? [online?.apply, online?.handle] : [])];
  return [...new Set(found.flatMap((one) => one ?? []))];
}

function counter(id: string, { contacts: { places } }: PublishedItem, scope: Scope): Partial<LinkedNode> {
  return {
    address: places.flatMap((place, index) => address(`${id}-place-${index + 1}`, place, scope) ?? []),
    openingHours: places.flatMap(({ hours }, index) =>
      hours === undefined ? [] : [openingHours(`${id}-hours-${index + 1}`, hours, scope)],
    ),
  };
}
