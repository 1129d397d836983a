/** What changed in items, and when: the catalogue's history as their pages tell it. */
import type { Catalogue } from '../../model/catalogue.js';
import type { CatalogueChange } from '../../model/history.js';
import { changeKinds } from '../../model/vocabularies.js';
import { compareText } from '../../text/order.js';
import type { Lang } from '../../text/words.js';
import { dateText } from './format.js';

/** One field that changed. */
export interface ChangedFieldView {
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** One change. */
export interface ChangeView {
  readonly date: string;
  /** The kind of change in words. */
  readonly word: string;
  readonly note?: string;
  readonly changed: readonly ChangedFieldView[];
}

/** The changes of every item that has any, by its id, the newest first. */
export function changesByItem(catalogue: Catalogue, lang: Lang): ReadonlyMap<string, readonly ChangeView[]> {
  const found = new Map<string, CatalogueChange[]>();
  for (const { value } of catalogue.history) {
    const id = value.item === undefined ? undefined : catalogue.findItem(value.item)?.id;
    if (id === undefined) continue;
    const known = found.get(id);
    if (known) known.push(value);
    else found.set(id, [value]);
  }
  return new Map(
    [...found].map(([id, changes]) => [
      id,
      changes.sort((a, b) => compareText(b.date, a.date)).map((one) => changeView(one, lang)),
    ]),
  );
}

function changeView({ date, kind, note, fields }: CatalogueChange, lang: Lang): ChangeView {
  return {
    date: dateText(date, lang),
    word: changeKinds.word(kind, lang),
    ...(note ? { note } : {}),
    changed: (fields ?? []).map(({ field, before, after }) => ({
      name: field,
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    })),
  };
}
