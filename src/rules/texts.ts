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

/** Says of every text whether a rule has to look at it; `path` holds for that call only, and is undefined for a body. */
export type Sieve = (text: string, path: FieldPath | undefined) => boolean;

const sieves: Sieve[] = [];
const sifted = new WeakMap<Catalogue, readonly PlacedText[][]>();

/** The texts of a catalogue that pass a sieve. One walk serves all sieves: the texts are far more than the findings. */
export function siftedBy(sieve: Sieve): (catalogue: Catalogue) => readonly PlacedText[] {
  const index = sieves.push(sieve) - 1;
  return (catalogue) => {
    const passed = sifted.get(catalogue) ?? sift(catalogue);
    sifted.set(catalogue, passed);
    return passed[index] ?? [];
  };
}

function sift(catalogue: Catalogue): PlacedText[][] {
  const passed = sieves.map((): PlacedText[] => []);
  visitTexts(catalogue, (placed) => {
    for (let index = 0; index < sieves.length; index++) {
      if (!sieves[index]?.(placed.text, placed.path)) continue;
      passed[index]?.push(placed.path ? { ...placed, path: [...placed.path] } : placed);
    }
  });
  return passed;
}

/**
 * Shows every text to a visitor: the configuration's, the registers', the items' and their
 * translations'. What it is shown holds for that call only.
 */
function visitTexts(catalogue: Catalogue, visit: (placed: PlacedText) => void): void {
  visitValue(catalogue.config, [], { text: '', file: catalogue.configFile }, visit);
  for (const { value, file, path } of [...catalogue.units, ...catalogue.laws, ...catalogue.certificates]) {
    visitValue(value, [...path], { text: '', file }, visit);
  }
  for (const entry of catalogue.entries) {
    visitDocument(entry, entry.id, visit);
    for (const translation of Object.values(entry.translations)) visitDocument(translation, entry.id, visit);
  }
}

function visitDocument(
  { file, item: value, body }: { readonly file: string; readonly item: object; readonly body: Body },
  item: string,
  visit: (placed: PlacedText) => void,
): void {
  visitValue(value, [], { text: '', file, item }, visit);
  visit({ text: body.text, file, item, bodyOffset: body.offset });
}

/** `path` is extended on the way down and shortened again on the way up; one `placed` shows all texts of a document. */
function visitValue(
  value: unknown,
  path: (string | number)[],
  placed: { text: string; readonly file: string; readonly item?: string; path?: FieldPath },
  visit: (placed: PlacedText) => void,
): void {
  if (typeof value === 'string') {
    placed.text = value;
    placed.path = path;
    visit(placed);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      visitValue(value[index], path, placed, visit);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      path.push(key);
      visitValue((value as Record<string, unknown>)[key], path, placed, visit);
      path.pop();
    }
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
    ...(path === undefined ? {} : { path: [...path] }),
    ...(bodyOffset === undefined ? {} : { span: { start: bodyOffset + start, end: bodyOffset + end } }),
  };
}
