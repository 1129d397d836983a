/**
 * JSON Schema (2020-12) of the format's schemas, on either side: what editors write, with Chinese and
 * English keys and every shorthand, or what comes out of it.
 */
import { z } from 'zod';
import { type JsonSchema, type Key, keysOf, scalarFacts } from './field.js';
import { keyedBy } from './keyedList.js';
import { noneWordsOf, scalarKeyOf } from './lists.js';

/** Which side of a schema is described: what is written, or the value it becomes. */
export type Side = 'input' | 'output';

/** What a schema document says of itself. */
export interface SchemaDocument {
  readonly title: string;
  readonly description: string;
  /** Names for records that stand in several places; others are named after the first place. */
  readonly names?: ReadonlyMap<z.ZodType, string>;
}

/** The JSON Schema of a schema, complete in one document; every record in it is one definition. */
export function jsonSchema(schema: z.ZodType, side: Side, document: SchemaDocument): JsonSchema {
  const definitions = new Definitions(side, document.names ?? new Map());
  const keys = keysOf(schema);
  const root = keys ? definitions.map(keys, []) : definitions.of(schema, []);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: document.title,
    description: document.description,
    ...root,
    $defs: Object.fromEntries(definitions.found),
  };
}

/** Writes schemas and gathers the definitions they refer to. */
class Definitions {
  readonly found = new Map<string, JsonSchema>();
  readonly #names: Map<z.ZodType, string>;

  constructor(
    private readonly side: Side,
    names: ReadonlyMap<z.ZodType, string>,
  ) {
    this.#names = new Map(names);
  }

  /** The JSON Schema of what may stand at a path. */
  of(schema: z.ZodType, path: readonly string[]): JsonSchema {
    const facts = scalarFacts(schema);
    if (facts) return facts[this.side];
    const keys = keysOf(schema);
    if (keys) return this.#reference(schema, path, () => this.map(keys, path));
    if (schema instanceof z.ZodOptional) return this.of(schema.unwrap() as z.ZodType, path);
    if (schema instanceof z.ZodArray) {
      return { type: 'array', items: this.of(schema.element as z.ZodType, path) };
    }
    if (schema instanceof z.ZodRecord) {
      return { type: 'object', additionalProperties: this.of(schema.valueType as z.ZodType, path) };
    }
    if (schema instanceof z.ZodLiteral) return { const: schema.value };
    if (schema instanceof z.ZodUnion) {
      return { anyOf: schema.options.map((option) => this.of(option as z.ZodType, path)) };
    }
    if (schema instanceof z.ZodPipe) {
      const value = schema.def.out as z.ZodType;
      return this.side === 'output' ? this.of(value, path) : { anyOf: this.#written(schema, value, path) };
    }
    throw new TypeError(`No JSON Schema for ${schema.def.type} at ${path.join('.')}`);
  }

  /** A map with known keys. On the input side a key goes by any of its spellings, but by one only. */
  map(keys: Readonly<Record<string, Key>>, path: readonly string[]): JsonSchema {
    const properties: Record<string, JsonSchema> = {};
    for (const [name, key] of Object.entries(keys)) {
      // What a value says of itself comes after what its key says.
      const { description, ...value } = this.of(key.schema, [...path, name]);
      const property = {
        title: `${key.label.zh} · ${key.label.en}`,
        description: [key.about.zh, key.about.en, description].filter(Boolean).join('\n'),
        ...value,
      };
      for (const spelling of this.#spellings(name, key)) properties[spelling] = property;
    }
    return { type: 'object', ...this.#presence(keys), properties, additionalProperties: false };
  }

  #spellings(name: string, key: Key): readonly string[] {
    return this.side === 'output' ? [name] : [...new Set([name, ...key.zh])];
  }

  #presence(keys: Readonly<Record<string, Key>>): JsonSchema {
    const required: string[] = [];
    const either: JsonSchema[] = [];
    const clashes: JsonSchema[] = [];
    for (const [name, key] of Object.entries(keys)) {
      const spellings = this.#spellings(name, key);
      if (key.required && spellings.length === 1) required.push(name);
      else if (key.required) either.push({ oneOf: spellings.map((spelling) => ({ required: [spelling] })) });
      else clashes.push(...pairs(spellings).map((pair) => ({ required: pair })));
    }
    return {
      ...(required.length > 0 ? { required } : {}),
      ...(either.length > 0 ? { allOf: either } : {}),
      ...(clashes.length > 0 ? { not: { anyOf: clashes } } : {}),
    };
  }

  #reference(schema: z.ZodType, path: readonly string[], write: () => JsonSchema): JsonSchema {
    const name = this.#names.get(schema) ?? (path.join('.') || 'entry');
    this.#names.set(schema, name);
    if (!this.found.has(name)) {
      this.found.set(name, {});
      this.found.set(name, write());
    }
    return { $ref: `#/$defs/${encodeURIComponent(name)}` };
  }

  /** The ways to write a value that need not be written in full. */
  #written(schema: z.ZodType, value: z.ZodType, path: readonly string[]): JsonSchema[] {
    const keyed = keyedBy(schema);
    if (value instanceof z.ZodArray) {
      const element = value.element as z.ZodType;
      if (keyed) return this.#keyedForms(element, keyed, path);
      const one = this.of(element, path);
      const none = noneWordsOf(schema);
      const empty = none ? [{ enum: [...new Set([none.zh, none.en])] }] : [];
      return [...empty, { type: 'array', items: one, ...(none ? { minItems: 1 } : {}) }, one];
    }
    const scalarKey = scalarKeyOf(schema);
    const short = scalarKey === undefined ? undefined : keysOf(value)?.[scalarKey];
    return [short ? this.of(short.schema, path) : { type: 'string' }, this.of(value, path)];
  }

  #keyedForms(
    element: z.ZodType,
    { kindKey, noteKey }: { readonly kindKey: string; readonly noteKey: string },
    path: readonly string[],
  ): JsonSchema[] {
    const keys = keysOf(element) ?? {};
    const { [kindKey]: kindOf, ...others } = keys;
    const kind = this.of((kindOf as Key).schema, [...path, kindKey]);
    const note = this.of((keys[noteKey] as Key).schema, [...path, noteKey]);
    const name = [...path, 'facts'].join('.');
    this.found.set(name, this.map(others, path));
    const facts = { anyOf: [{ $ref: `#/$defs/${encodeURIComponent(name)}` }, note, { type: 'null' }] };
    const kinds = (kind.enum ?? []) as readonly string[];
    return [
      kind,
      { type: 'array', items: { anyOf: [this.of(element, path), kind] } },
      {
        type: 'object',
        properties: Object.fromEntries(kinds.map((one) => [one, facts])),
        additionalProperties: false,
      },
    ];
  }
}

function pairs(all: readonly string[]): string[][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other]));
}
