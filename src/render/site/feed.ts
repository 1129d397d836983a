/** The feed of changes, as pages lead to it. */
import type { Scope } from './scope.js';

/** Where the feed stands below the data folder. */
export const feedPath = 'changes.atom';

/** Whether a feed is published beside the site: its entries need an address and a day. */
export function hasFeed({ beside, catalogue: { config, history } }: Scope): boolean {
  return beside.has('data') && config.url !== undefined && (history.length > 0 || config.date !== undefined);
}
