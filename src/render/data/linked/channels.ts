/** The ways to apply: at the counter with its places and hours, online with its address. */
import type { Channel } from '../../../model/item.js';
import { isOnlineChannel } from '../../../model/online.js';
import { channelKinds } from '../../../model/vocabularies.js';
import { onlineStages } from '../../view/contacts.js';
import type { PublishedItem } from '../published/records.js';
import type { LinkedNode } from './node.js';
import { address, openingHours, webPage } from './organisation.js';
import { isoDuration, type Scope } from './scope.js';

type PublishedChannel = NonNullable<PublishedItem['channels']>[number];

/** Channels by which nobody comes to a place. */
const remote: readonly PublishedChannel['kind'][] = ['online', 'mobile', 'mail'];

/** A way to apply, and whether it is the one that leads to the item's places. */
export interface WayToApply {
  readonly channel: PublishedChannel;
  readonly hasPlaces: boolean;
}

/**
 * The ways to apply; an item that names none but has places is applied for at the counter. Where the counter is not
 * among them, the places belong to the first for which one comes; to none where nobody comes, and then they are told of
 * as places of the office. No place is left out of the data.
 */
export function waysToApply({ channels: named, contacts: { places } }: PublishedItem): WayToApply[] {
  const all = named ?? (places.length > 0 ? [{ kind: 'window' as const }] : []);
  const counter = all.some(({ kind }) => kind === 'window')
    ? 'window'
    : all.find(({ kind }) => !remote.includes(kind))?.kind;
  return all.map((channel) => ({ channel, hasPlaces: channel.kind === counter }));
}

/** The channels of an item. */
export function channels(
  item: PublishedItem,
  service: string,
  office: LinkedNode,
  scope: Scope,
): LinkedNode[] {
  const { promised } = item.timeLimit;
  const ways = waysToApply(item);
  return ways.map(({ channel, hasPlaces }, index) => {
    const earlier = ways.slice(0, index).filter((way) => way.channel.kind === channel.kind).length;
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
      ...(hasPlaces ? counter(id, item, scope) : {}),
    };
  });
}

/** The addresses at which one applies by a channel, its own first. */
export function addresses(channel: Pick<Channel, 'kind' | 'url'>, { online }: PublishedItem): string[] {
  const found = [channel.url, ...(isOnlineChannel(channel) ? [online?.apply, online?.handle] : [])];
  return [...new Set(found.flatMap((one) => one ?? []))];
}

/** The stages that are online, each with its address, but for those to which a channel leads. `told`: the addresses of channels. */
export function otherStages(item: PublishedItem, told: readonly string[], { lang }: Scope) {
  return onlineStages(item, lang).filter(({ url }) => !told.includes(url));
}

function counter(id: string, { contacts: { places } }: PublishedItem, scope: Scope): Partial<LinkedNode> {
  return {
    address: places.flatMap((place, index) => address(`${id}-place-${index + 1}`, place, scope) ?? []),
    openingHours: places.flatMap(({ hours }, index) =>
      hours === undefined ? [] : [openingHours(`${id}-hours-${index + 1}`, hours, scope)],
    ),
  };
}
