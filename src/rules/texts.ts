/** Every text an editor wrote in a catalogue, with its place. */
import type { Body, Catalogue } from '../model/catalogue.js';
import type { Place } from '../text/diagnostic.js';
import type { FieldPath } from '../text/source.js';

/** One text: a value of front matter or a register (`path`), or a Markdown body (`bodyOffset`). */
export interface PlacedText {
  readonly text: string;
  readonly file: string;
  /** Id of the item it belongs to, where it belongs to one. */
  readonly item?: string;
  readonly path?: FieldPath;
  /** Offset of the body's first character in its file. */
  readonly bodyOffset?: number;
}

/** All texts: the configuration's, the registers', the items' and their translations'. */
export function* textsOf(catalogue: Catalogue): Generator<PlacedText> {
  yield* valuesIn(catalogue.config, catalogue.configFile);
  for (const { value, file, path } of [...catalogue.units, ...catalogue.laws, ...catalogue.certificates]) {
    yield* valuesIn(value, file, undefined, path);
  }
  for (const entry of catalogue.entries) {
    yield* documentTexts(entry, entry.id);
    for (const translation of Object.values(entry.translations)) yield* documentTexts(translation, entry.id);
  }
}

function* documentTexts(
  document: { readonly file: string; readonly item: object; readonly body: Body },
  item: string,
): Generator<PlacedText> {
  yield* valuesIn(document.item, document.file, item);
  yield { text: document.body.text, file: document.file, item, bodyOffset: document.body.offset };
}

function* valuesIn(value: unknown, file: string, item?: string, path: FieldPath = []): Generator<PlacedText> {
  if (typeof value === 'string') {
    yield { text: value, file, path, ...(item === undefined ? {} : { item }) };
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* valuesIn(one, file, item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* valuesIn(one, file, item, [...path, key]);
  }
}

/** The place of a stretch of a text: exact in a body, else the whole value. */
export function placeIn(
  { file, item, path, bodyOffset }: PlacedText,
  start: number,
  end: number,
): Place & { readonly item?: string } {
  return {
    file,
    ...(item === undefined ? {} : { item }),
    ...(path === undefined ? {} : { path }),
    ...(bodyOffset === undefined ? {} : { span: { start: bodyOffset + start, end: bodyOffset + end } }),
  };
}
