/** Renders a product that nobody else has a part in, stage after stage. */
import type { Catalogue } from '../model/catalogue.js';
import type { Artefact, RenderContext, Renderer } from './artefact.js';
import { HeldSegments } from './heldSegments.js';

/** All files of a product. */
export async function* renderWhole(
  renderer: Renderer,
  catalogue: Catalogue,
  context: RenderContext,
): AsyncGenerator<Artefact> {
  const all = { ...context, segments: context.segments ?? new HeldSegments() };
  yield* renderer.render(catalogue, all);
  yield* renderer.join?.(catalogue, all) ?? [];
  yield* renderer.describe?.(catalogue, all) ?? [];
}
