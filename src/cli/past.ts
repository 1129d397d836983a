/** The build before this one, as far as this one can make use of it. */

import { join } from 'node:path';
import type { Checked } from '../compile.js';
import type { Cache } from './cache.js';
import type { FileFacts } from './fileFacts.js';
import {
  aroundItems,
  changedAlone,
  type InputState,
  type Inputs,
  inputState,
  type KeptItem,
  keepBuild,
  keptItems,
  type LastBuild,
  lastBuild,
  outputFacts,
} from './lastBuild.js';
import { type Changed, type Product, updatable } from './making.js';
import { programDigest } from './programDigest.js';

/** What is known of the last build into an output, and what will be known of this one. */
export class Past {
  /** The last build; undefined where there was none, or where its output is not as it was left. */
  readonly last: LastBuild | undefined;
  readonly #program = programDigest();
  readonly #before: InputState;
  /** The files of the last output. */
  readonly #output: FileFacts | undefined;
  #items: readonly KeptItem[] | undefined;

  /** Takes the state of what goes in: nothing of the catalogue may have been read before. */
  constructor(
    readonly cache: Cache,
    private readonly inputs: Inputs,
  ) {
    this.#before = inputState(inputs);
    const last = lastBuild(cache, inputs, this.#program);
    if (!last) return;
    this.#output = outputFacts(inputs);
    if (last.after === this.#output.digest()) this.last = last;
  }

  /** What to say where nothing has changed since the last build. */
  unchanged(): string | undefined {
    return this.#before.whole !== '' && this.last?.before === this.#before.whole ? this.last.said : undefined;
  }

  /** The products of which only what belongs to some items has to be made, with the ids of these. */
  updates(checked: Checked, products: readonly Product[]): ReadonlyMap<Product, Changed> {
    if (this.#before.copied === '' || this.last?.around !== this.#around(checked)) return new Map();
    const changed = changedAlone(this.last, this.#itemsOf(checked));
    if (!changed) return new Map();
    return new Map(products.filter((product) => updatable.has(product)).map((product) => [product, changed]));
  }

  /**
   * Keeps what the next build may want to know of this one, which has been published; gives the number of files of
   * every product. `moved`: the files that were moved into what the last build left, if that was not replaced.
   */
  published(
    checked: Checked,
    moved: readonly string[] | undefined,
    said: (counts: ReadonlyMap<Product, number>) => string | undefined,
  ): ReadonlyMap<Product, number> {
    const output = (moved && this.#output) || outputFacts(this.inputs);
    for (const path of moved ?? []) output.add(join(this.inputs.out, path), path);
    const counts = new Map(this.inputs.products.map((name) => [name, output.count(name)]));
    keepBuild(this.cache, this.inputs, this.#program, {
      before: this.#before.whole,
      after: output.digest(),
      said: said(counts),
      around: this.#around(checked),
      items: this.#itemsOf(checked),
    });
    return counts;
  }

  #around(checked: Checked): string {
    return aroundItems(checked, this.inputs, this.#before);
  }

  #itemsOf(checked: Checked): readonly KeptItem[] {
    this.#items ??= keptItems(checked, this.last);
    return this.#items;
  }
}
