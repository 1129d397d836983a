/** The build before this one, as far as this one can make use of it. */
import { join } from 'node:path';
import {
  type Catalogue,
  type Changed,
  type Checked,
  type Entry,
  listedCatalogue,
  listedNames,
  listedText,
} from '../compile.js';
import type { Cache } from './cache.js';
import type { FileFacts } from './fileFacts.js';
import { type KeptSegments, keepSegments, keptSegments } from './keptSegments.js';
import {
  aroundItems,
  type ChangedItems,
  changedItems,
  type InputState,
  type Inputs,
  inputState,
  keepBuild,
  keepListed,
  keptItems,
  type LastBuild,
  type ListedTexts,
  lastBuild,
  lastListed,
  outputFacts,
  type Said,
  segmentsName,
} from './lastBuild.js';
import { updatable } from './making.js';
import { programDigest } from './programDigest.js';
import { lastPublished } from './publish.js';
import type { Places, SegmentFiles } from './segments.js';
import type { Product } from './share.js';

/** So few items, or one of so many, may change for the data to be updated and not made anew. */
const [fewItems, manyToOne] = [20, 128];

/** What is known of the last build into an output, and what will be known of this one. */
export class Past {
  /** The last build; undefined where there was none, or where its output is not as it was left. */
  readonly last: LastBuild | undefined;
  /** The publication whose output was looked at. */
  readonly since: string;
  readonly #program = programDigest();
  readonly #before: InputState;
  /** The files of the last output. */
  readonly #output: FileFacts | undefined;
  #kept: ReturnType<typeof keptItems> | undefined;
  #listed: ListedTexts | undefined;
  #segments: KeptSegments | undefined;

  /** Takes the state of what goes in: nothing of the catalogue may have been read before. */
  constructor(
    readonly cache: Cache,
    private readonly inputs: Inputs,
  ) {
    this.since = lastPublished(inputs.out);
    this.#before = inputState(inputs);
    const last = lastBuild(cache, inputs, this.#program);
    if (!last) return;
    this.#output = outputFacts(inputs);
    if (last.after === this.#output.digest()) this.last = last;
  }

  /** Whether somebody else has published into the output since it was looked at. */
  isOvertaken(): boolean {
    return lastPublished(this.inputs.out) !== this.since;
  }

  /** What to say of the last build, where nothing has changed since. */
  unchanged(): Said | undefined {
    return this.#before.whole !== '' && this.last?.before === this.#before.whole ? this.last.said : undefined;
  }

  /** The products of which only what has changed need be made, with that; none where the whole has to be made. */
  updates(checked: Checked, products: readonly Product[]): ReadonlyMap<Product, Changed> {
    if (this.#before.copied === '' || this.last?.around !== this.#around(checked)) return new Map();
    const changed = changedItems(this.last, this.#keptOf(checked).items);
    const update = changed && this.#update(checked.catalogue, changed, this.last);
    if (!update) return new Map();
    const isUpdatable = (product: Product): boolean =>
      updatable.has(product) && (product !== 'data' || this.#updatesData(checked, update));
    return new Map(products.filter(isUpdatable).map((product) => [product, update]));
  }

  /**
   * Whether the data can be updated: the pieces of its large files must be known, and so few items have changed that
   * most are not made again with these.
   */
  #updatesData({ catalogue }: Checked, { items }: Changed): boolean {
    if (items.size > Math.max(fewItems, catalogue.entries.length / manyToOne)) return false;
    return this.segments !== undefined;
  }

  /** What the last build left of the segments of its files. */
  get segments(): KeptSegments | undefined {
    const { last, cache, inputs } = this;
    if (last?.segments === undefined) return undefined;
    this.#segments ??= keptSegments(cache, segmentsName(inputs), last.segments, inputs.out);
    return this.#segments;
  }

  /**
   * Keeps what an update wants to know of segments; gives the digest of it, or undefined where no product has any.
   * `placed`: where they stand in files that were put together; `replaced`: the files that an update made anew or took
   * away, undefined where everything was made.
   */
  keepSegments(
    files: SegmentFiles,
    placed: Places['segments'],
    replaced: readonly string[] | undefined,
  ): string | undefined {
    if (!this.inputs.products.includes('data')) return undefined;
    const standing = replaced && this.segments?.inOutput;
    return keepSegments(this.cache, segmentsName(this.inputs), files, { placed, standing, replaced });
  }

  #update(catalogue: Catalogue, { all, listed }: ChangedItems, last: LastBuild): Changed | undefined {
    if (listed.size === 0) return { items: all };
    const before = this.#listedBefore(last);
    if (!before) return undefined;
    // Items of one name are told apart by more than it: another may now need that, or no longer.
    const renamed = catalogue.entries.filter(({ id }) => listed.has(id));
    const names = new Set(
      renamed.flatMap((entry) => [...listedNames(before.get(entry.id)), ...namesOf(entry)]),
    );
    const named = catalogue.entries.filter((entry) => namesOf(entry).some((name) => names.has(name)));
    const textOf = (id: string): string | undefined => (listed.has(id) ? undefined : before.get(id));
    return {
      items: new Set([...all, ...named.map(({ id }) => id)]),
      listed: listedCatalogue(catalogue, textOf),
    };
  }

  /** The files of the last output that an update does not make again, `moved` being those it makes. */
  stale(updated: ReadonlyMap<Product, Changed>, moved: readonly string[]): string[] {
    if (updated.get('site')?.listed === undefined) return [];
    // Of all that is made with the lists, only these are named by their content.
    const made = new Set(moved);
    return this.#output?.names('site/assets').filter((name) => !made.has(name)) ?? [];
  }

  /** The item that may be one of the last build's under a new id: it was not there then, and has its name. */
  renamed(id: string, { catalogue }: Checked): string | undefined {
    const { last } = this;
    const name = last && listedNames(this.#listedBefore(last)?.get(id))[0];
    if (name === undefined) return undefined;
    const before = new Set(last?.items.map(([one]) => one));
    return catalogue.entries.find((entry) => !before.has(entry.id) && entry.outline.name === name)?.id;
  }

  /**
   * Keeps what the next build may want to know of this one, which has been published; gives the number of files of
   * every product. `replaced`: the files that were moved into what the last build left or taken from it, if that was
   * not replaced as a whole; `said`: undefined where there is more to say of it.
   */
  published(
    checked: Checked,
    replaced: readonly string[] | undefined,
    said: Omit<Said, 'counts'> | undefined,
    segments: string | undefined,
  ): ReadonlyMap<Product, number> {
    const { out } = this.inputs;
    const known = this.#output;
    const isKnown = known && replaced?.every((path) => known.again(join(out, path), path));
    const output = isKnown ? known : outputFacts(this.inputs);
    const counts = new Map(this.inputs.products.map((name) => [name, output.names(name).length]));
    keepBuild(this.cache, this.inputs, this.#program, {
      before: this.#before.whole,
      after: output.digest(),
      said: said && { ...said, counts: [...counts] },
      around: this.#around(checked),
      items: this.#keptOf(checked).items,
      listed: this.#keepListed(checked),
      segments,
    });
    return counts;
  }

  #keepListed(checked: Checked): string {
    const { items, texts } = this.#keptOf(checked);
    const changed = this.last && changedItems(this.last, items);
    if (this.last && changed?.listed.size === 0) return this.last.listed;
    const before = this.last && this.#listedBefore(this.last);
    const all = checked.catalogue.entries.map((entry) => {
      const text = texts.get(entry.id) ?? before?.get(entry.id) ?? listedText(entry);
      return [entry.id, text] as const;
    });
    return keepListed(this.cache, this.inputs, new Map(all));
  }

  #listedBefore(last: LastBuild): ListedTexts | undefined {
    this.#listed ??= lastListed(this.cache, this.inputs, last);
    return this.#listed;
  }

  #around(checked: Checked): string {
    return aroundItems(checked, this.inputs, this.#before);
  }

  #keptOf(checked: Checked): ReturnType<typeof keptItems> {
    this.#kept ??= keptItems(checked, this.last);
    return this.#kept;
  }
}

/** What an item is called in any language. */
function namesOf({ outline }: Entry): string[] {
  return [outline, ...Object.values(outline.translated ?? {})].flatMap(({ name, everydayName }) =>
    [name, everydayName].filter((one) => one !== undefined),
  );
}
