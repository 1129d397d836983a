/** Which item of a document a template fails on: its items are set one by one until one fails in the same way. */
import type { Engine, TemplateFault } from './engine.js';

/** What was being set. */
interface Failed {
  readonly label: string;
  readonly template: string;
  readonly view: object;
}

/** An item or a row as far as it is named here. */
interface Named {
  readonly id?: string;
  readonly title?: string;
  readonly name?: string;
}

/** The parts of views that hold items: chapters of books, groups of tables and window sheets. */
type Parted = Partial<{
  readonly chapters: readonly { readonly items: readonly Named[] }[];
  readonly groups: readonly { readonly rows: readonly Named[] }[];
  readonly places: readonly { readonly label: string }[];
}>;

/** What leads from an item to others, and finds nothing where it stands alone. */
const ways = { finder: { events: [], audiences: [] }, indexes: { pinyin: [], strokes: [], codes: [] } };
const appendices = { ended: [], offices: [], laws: [], certificates: [] };

/** The same error, naming the item; the error itself where no item alone causes it. */
export function namingItem(error: unknown, job: Failed, engine: Engine): unknown {
  const reason = reasonOf(error);
  if (reason === undefined) return error;
  for (const { named, view } of singles(job.view)) {
    const label = `${job.label} (${named})`;
    try {
      engine.set(job.template, view, label).pdf();
    } catch (again) {
      if (reasonOf(again) === reason) return again;
    }
  }
  return error;
}

/** The document with one of its items each time. */
function* singles(view: Parted): Generator<{ readonly named: string; readonly view: object }> {
  for (const chapter of view.chapters ?? []) {
    for (const item of chapter.items) {
      const label = `item-${item.id}`;
      const places = view.places?.filter((place) => place.label === label);
      const alone = { ...chapter, items: [withoutWays(item, label)] };
      yield {
        named: nameOf(item),
        view: { ...view, ...ways, ...appendices, chapters: [alone], places, closeness: {} },
      };
    }
  }
  for (const group of view.groups ?? []) {
    for (const row of group.rows) {
      yield { named: nameOf(row), view: { ...view, groups: [{ ...group, rows: [row] }] } };
    }
  }
}

function nameOf({ id, title, name }: Named): string {
  return [id, title ?? name].filter((part) => part !== undefined).join(' ');
}

/** An item without links to places that are not there. */
function withoutWays(value: unknown, own: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutWays(one, own));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === 'href' && String(child).startsWith('#') ? `#${own}` : withoutWays(child, own),
    ]),
  );
}

/** The first thing that the engine says of a template; undefined for any other error. */
function reasonOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as Partial<TemplateFault>).reasons?.[0] : undefined;
}
