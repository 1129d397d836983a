/** Holds published records against the schema they are declared by: keys, types, vocabularies, nothing null. */
import { z } from 'zod';
import { type JsonSchema, keysOf, scalarFacts } from '../../../model/field.js';
import { isMap } from '../../../model/written.js';

/** Says what is wrong with a value: adds its faults, each a path from the value with a reason. */
type Check = (value: unknown, faults: string[]) => void;

const checks = new WeakMap<z.ZodType, Check>();

/** What is wrong with a value that should follow a schema; empty where nothing is. */
export function faultsOf(schema: z.ZodType, value: unknown): readonly string[] {
  const faults: string[] = [];
  checkOf(schema)(value, faults);
  return faults;
}

function checkOf(schema: z.ZodType): Check {
  const known = checks.get(schema);
  if (known) return known;
  const check = build(schema);
  checks.set(schema, check);
  return check;
}

function build(schema: z.ZodType): Check {
  const facts = scalarFacts(schema);
  if (facts) return ofScalar(facts.output);
  const keys = keysOf(schema);
  if (keys) return ofRecord(Object.entries(keys).map(([name, key]) => [name, key.schema]));
  if (schema instanceof z.ZodOptional) return checkOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return checkOf(schema.def.out as z.ZodType);
  if (schema instanceof z.ZodArray) return ofList(checkOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodRecord) return ofMap(checkOf(schema.valueType as z.ZodType));
  if (schema instanceof z.ZodUnion) return ofEither(schema.options.map((one) => checkOf(one as z.ZodType)));
  if (schema instanceof z.ZodLiteral) return ofScalar({ enum: [...schema.values] });
  throw new TypeError(`No check for ${schema.def.type}`);
}

function ofScalar({ type, enum: words, anyOf }: JsonSchema): Check {
  if (Array.isArray(anyOf)) return ofEither(anyOf.map((one) => ofScalar(one as JsonSchema)));
  const types = type === undefined ? undefined : [type].flat().map(String);
  const first = types?.[0];
  const allowed = Array.isArray(words) ? new Set<unknown>(words) : undefined;
  return (value, faults) => {
    if (allowed && !allowed.has(value)) faults.push(`: ${JSON.stringify(value)} is no value of it`);
    if (first !== undefined && !isOf(first, value) && !types?.some((one) => isOf(one, value)))
      faults.push(`: no ${types?.join(' or ')}`);
  };
}

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isMap(value);
    default:
      return typeof value === type;
  }
}

function ofRecord(keys: readonly (readonly [string, z.ZodType])[]): Check {
  // Each check is found when it is first needed, for a schema may be part of itself.
  const found = new Map<string, Check>();
  const byName = new Map(keys);
  const checkAt = (name: string): Check | undefined => {
    const schema = byName.get(name);
    if (schema === undefined) return undefined;
    const check = checkOf(schema);
    found.set(name, check);
    return check;
  };
  const required = keys.flatMap(([name, schema]) => (schema instanceof z.ZodOptional ? [] : [name]));
  return (value, faults) => {
    if (!isMap(value)) {
      faults.push(': no record');
      return;
    }
    for (const name of required) if (value[name] === undefined) faults.push(`/${name}: missing`);
    for (const name of Object.keys(value)) {
      const one = value[name];
      const check = found.get(name) ?? checkAt(name);
      if (check === undefined) faults.push(`/${name}: unknown`);
      else if (one !== undefined) below(name, check, one, faults);
    }
  };
}

/** Checks what stands at a key or place. Paths are only made where something is wrong. */
function below(place: string | number, check: Check, value: unknown, faults: string[]): void {
  const before = faults.length;
  check(value, faults);
  for (let index = before; index < faults.length; index++) faults[index] = `/${place}${faults[index]}`;
}

function ofList(check: Check): Check {
  return (value, faults) => {
    if (!Array.isArray(value)) faults.push(': no list');
    else for (let index = 0; index < value.length; index++) below(index, check, value[index], faults);
  };
}

function ofMap(check: Check): Check {
  return (value, faults) => {
    if (!isMap(value)) faults.push(': no map');
    else for (const [name, one] of Object.entries(value)) below(name, check, one, faults);
  };
}

function ofEither(options: readonly Check[]): Check {
  return (value, faults) => {
    let first: readonly string[] | undefined;
    for (const check of options) {
      const own: string[] = [];
      check(value, own);
      if (own.length === 0) return;
      first ??= own;
    }
    faults.push(...(first ?? []));
  };
}
