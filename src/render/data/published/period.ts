/** From when until when a service is offered. */
import type { PublishedItem } from './records.js';

/**
 * The first and the last day of a service, as far as they are known. The dates of one that is suspended are those of
 * its suspension: when it is offered is not known then.
 */
export function offeredIn({
  status,
  effective,
  until,
  abolished,
}: Pick<PublishedItem, 'status' | 'effective' | 'until' | 'abolished'>): {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
} {
  return status === 'suspended' ? { to: abolished } : { from: effective, to: abolished ?? until };
}
