/** Items that are read when they are asked for: what was found in them once is found in them again. */
import type { Effective, Entry } from '../model/catalogue.js';
import type { Item } from '../model/item.js';
import type { Outline } from '../model/outline.js';
import type { Outcome } from '../text/diagnostic.js';
import type { FieldPath, SourceFile } from '../text/source.js';
import type { ItemReading } from './item.js';
import type { ItemFile } from './itemFiles.js';
import type { BodyReading } from './markdown.js';
import type { RememberedItem } from './memory.js';

const nothingBroken: readonly FieldPath[] = [];

/** A reading that is made when one of its parts is asked for. */
export class LateReading<T> implements ItemReading<T> {
  readonly broken: readonly FieldPath[] = nothingBroken;
  #made: ItemReading<T> | undefined;

  constructor(
    private readonly file: ItemFile,
    private readonly readNow: (source: SourceFile) => Outcome<ItemReading<T>>,
  ) {}

  get value(): T | undefined {
    return this.#reading.value;
  }

  get body(): BodyReading {
    return this.#reading.body;
  }

  get #reading(): ItemReading<T> {
    this.#made ??= this.readNow(this.file.read()).value;
    return this.#made;
  }
}

/** An entry of which nothing is read before it is asked for. */
export class LateEntry implements Entry {
  readonly broken = nothingBroken;
  #effective: Effective | undefined;

  constructor(
    readonly id: string,
    readonly file: string,
    readonly translations: Entry['translations'],
    private readonly remembered: RememberedItem,
    private readonly reading: ItemReading<Item>,
    private readonly resolve: (item: Item) => Effective,
  ) {}

  get item(): Item {
    return this.reading.value as Item;
  }

  get outline(): Outline {
    return this.remembered.outline;
  }

  get body(): BodyReading {
    return this.reading.body;
  }

  get effective(): Effective {
    this.#effective ??= this.resolve(this.item);
    return this.#effective;
  }
}
