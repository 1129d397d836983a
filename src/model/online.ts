/** What can be done online. */
import type { Channel, Item } from './item.js';

/** Whether one can apply without going anywhere: an address to apply at, or a channel online or on the phone. */
export function isOnline({ online, channels }: Pick<Item, 'online' | 'channels'>): boolean {
  if (online?.apply !== undefined || online?.handle !== undefined) return true;
  return (channels ?? []).some(isOnlineChannel);
}

/** Whether a channel is one by which one applies online: on the web or on the phone. */
export function isOnlineChannel({ kind }: Pick<Channel, 'kind'>): boolean {
  return kind === 'online' || kind === 'mobile';
}

/** Whether an item offers a channel. */
export function hasChannel({ channels }: Pick<Item, 'channels'>, ...kinds: readonly string[]): boolean {
  return (channels ?? []).some(({ kind }) => kinds.includes(kind));
}
