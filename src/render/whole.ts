/** Renders a product that nobody else has a part in: its files, and then those that describe them. */
import type { Catalogue } from '../model/catalogue.js';
import type { Account, Artefact, RenderContext, Renderer } from './artefact.js';

/** All files of a product. */
export async function* renderWhole(
  renderer: Renderer,
  catalogue: Catalogue,
  context: RenderContext,
): AsyncGenerator<Artefact> {
  const accounts: Account[] = [];
  yield* renderer.render(catalogue, { ...context, account: (one) => accounts.push(one) });
  yield* renderer.describe?.(catalogue, context, accounts) ?? [];
}
