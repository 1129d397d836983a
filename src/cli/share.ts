/**
 * Who makes which part of the output. Renderers ask for their parts one after another, in the same order
 * everywhere, so a part is known by its number: threads and machines share the work without talking about it.
 */
import type { RenderContext, Renderer, Stage } from '../compile.js';

export type { Stage };

/** A folder of the output. */
export type Product = Renderer['name'];

/** Asks for the next part of a product. */
export type Claim = NonNullable<RenderContext['claim']>;

/** One of several machines that make a catalogue together: the `part`th of `of`, from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Parts that threads share: one number each, 0 while nobody has claimed it. */
export type Slots = Int32Array<SharedArrayBuffer>;

/** Far more parts than a product has; a part is some dozen pages. */
const mostParts = 1 << 16;

/** Slots for a product that threads make together. */
export function freeSlots(): Slots {
  return new Int32Array(new SharedArrayBuffer(mostParts * Int32Array.BYTES_PER_ELEMENT));
}

/** What one machine alone would make. */
export const whole: Shard = { part: 1, of: 1 };

/**
 * What of a product a machine shares: its parts with other machines; or everything, on the first machine, where files
 * describe all others. Undefined: nothing of it.
 */
export function shareOf(renderer: Renderer, shard: Shard): Shard | undefined {
  if (!renderer.describe) return shard;
  return shard.part === 1 ? whole : undefined;
}

/** A claim on the parts of one product: those of the shard that no other thread has taken. */
export function claimOn(shard: Shard, slots: Slots): Claim {
  let next = 0;
  return () => {
    const part = next++;
    if (part >= mostParts) throw new Error('A product has too many parts');
    return part % shard.of === shard.part - 1 && Atomics.compareExchange(slots, part, 0, 1) === 0;
  };
}
