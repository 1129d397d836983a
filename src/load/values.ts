/** From a raw document to a value of the model, keeping every part that can be read. */
import type { z } from 'zod';
import { Fault, faultOf } from '../model/fault.js';
import { type Shape, shapeOf, stepInto } from '../model/shape.js';
import { isScalar } from '../model/written.js';
import type { FieldPath } from '../text/source.js';
import { canonicalise, ExpansionError, missingField } from './canonical.js';
import { wrongForm } from './forms.js';
import { meantFor } from './meantFor.js';
import type { PathFault } from './unknownKey.js';
import { parseValues } from './yaml.js';

/** A value as far as it could be read, and what could not. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly faults: readonly PathFault[];
}

type Issue = z.core.$ZodIssue;

/**
 * Reads a document by a schema. A faulty part is reported once: where its safe fix says what is meant,
 * the rest is judged as if that stood there; else it is left out, so that one fault does not hide the
 * others. A required key that is then missing takes the value `fallback` has for it. The value is
 * undefined only where even that does not make a whole.
 */
export function readValue<T>(
  raw: unknown,
  schema: z.ZodType<T>,
  fallback: Readonly<Record<string, unknown>> = {},
): Reading<T> {
  const shape = shapeOf(schema);
  let canonical: ReturnType<typeof canonicalise>;
  try {
    canonical = canonicalise(raw, shape);
  } catch (error) {
    if (error instanceof ExpansionError)
      return { value: undefined, faults: [{ path: [], fault: expansion }] };
    throw error;
  }
  const { value } = canonical;
  let faults: readonly PathFault[] = canonical.faults;
  for (let round = 0; round < 40; round++) {
    const result = schema.safeParse(value);
    if (result.success) return { value: result.data, faults };
    const issues = result.error.issues.flatMap(flatten);
    if (round === 0) faults = withIssues(faults, issues, value, shape);
    const mended = (issue: Issue): boolean => round === 0 && mend(value, issue, shape);
    let hasDropped = false;
    const dropped = (path: FieldPath): boolean => {
      // What it stood in has gone with another fault of this round: nothing more may go for it.
      if (hasDropped && path.length > 1 && at(value, path.slice(0, -1)) === undefined) return true;
      hasDropped = true;
      return drop(value, path, fallback);
    };
    if (!issues.every((issue) => mended(issue) || dropped(issue.path as FieldPath))) break;
  }
  return { value: undefined, faults };
}

const expansion = new Fault(
  'unsafe-yaml',
  {
    zh: '内容嵌套太深，或被别名展开得太大',
    en: 'The content is nested too deeply, or aliases expand it too far',
  },
  { zh: '减少层数，把别名写成内容', en: 'Use fewer levels and write out what aliases stand for' },
);

/** The faults of keys with those of values; a key that is missing only because it is misspelt is no second one. */
function withIssues(
  known: readonly PathFault[],
  issues: readonly Issue[],
  value: unknown,
  shape: Shape,
): PathFault[] {
  const startsWith = (path: FieldPath, prefix: FieldPath): boolean =>
    prefix.every((part, i) => path[i] === part);
  const missing = issues.filter(isMissing).map((issue) => issue.path as FieldPath);
  const isMissed = (path: FieldPath): boolean => missing.some((one) => startsWith(one, path));
  const strangers = known.filter(
    ({ fault, meant }) => fault.rule === 'unknown-key' && !(meant && isMissed(meant)),
  );
  const claimed = [...known];
  for (const stranger of strangers) {
    const parent = stranger.path.slice(0, -1);
    const besides = (path: FieldPath): boolean =>
      path.length === parent.length + 1 && startsWith(path, parent);
    const [only, ...others] = missing.filter(besides);
    if (!only || others.length > 0 || strangers.filter(({ path }) => besides(path)).length > 1) continue;
    claimed[claimed.indexOf(stranger)] = meantFor(stranger, only, shape);
  }
  const told = (path: FieldPath): boolean =>
    claimed.some(({ meant, alsoMeant = [] }) =>
      [...(meant ? [meant] : []), ...alsoMeant].some((one) => startsWith(path, one)),
    );
  const fresh = issues.filter((issue) => !isMissing(issue) || !told(issue.path as FieldPath));
  return [...claimed, ...fresh.map((issue) => pathFault(issue, value, shape))];
}

/** The issues inside a union: those of its record, the member that was meant. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const member = issue.errors.at(-1) ?? [];
  return member.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

function isMissing(issue: Issue): boolean {
  const fault = faultOf(issue);
  if (fault) return fault.rule === 'missing-field';
  return issue.code === 'invalid_type' && /received undefined/.test(issue.message);
}

function pathFault(issue: Issue, value: unknown, shape: Shape): PathFault {
  const path = issue.path as FieldPath;
  const fault = faultOf(issue);
  if (isMissing(issue)) return { path, fault: missingField(shape, path) };
  if (fault) return { path, fault };
  const expected = issue.code === 'invalid_type' && issue.expected === 'array' ? 'list' : 'map';
  return { path, fault: wrongForm(foundAt(value, path), expected, path.reduce(stepInto, shape)) };
}

/** What stands at a path: where a scalar stands for its list or record, that scalar. */
function foundAt(value: unknown, path: FieldPath): unknown {
  const holder = at(value, path.slice(0, -1));
  return path.length > 0 && isScalar(holder) ? holder : at(value, path);
}

function at(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (v, part) => (typeof v === 'object' ? (v as Record<string | number, unknown> | null)?.[part] : undefined),
    value,
  );
}

/** Puts in place what a value's safe fix would write. False: there is none, or no place for it. */
function mend(root: unknown, issue: Issue, shape: Shape): boolean {
  const fix = faultOf(issue)?.fix;
  if (!fix || fix.safe === false) return false;
  let path = issue.path as FieldPath;
  // A scalar that stands for its list or record takes the value in its own place.
  while (path.length > 1 && isScalar(at(root, path.slice(0, -1)))) path = path.slice(0, -1);
  const last = path.at(-1);
  const holder = at(root, path.slice(0, -1));
  if (last === undefined || typeof holder !== 'object' || holder === null) return false;
  // Several entries for one would give those behind them other numbers.
  if (fix.entries && Array.isArray(holder)) return false;
  try {
    const { value } = canonicalise(parseValues(fix.text), path.reduce(stepInto, shape));
    (holder as Record<string | number, unknown>)[last] = value;
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes a faulty part out of a document (in place). A list keeps its numbering: where an element
 * cannot stand, the whole list goes. A missing top-level key gets its fallback. False: nothing helps.
 */
function drop(root: unknown, path: FieldPath, fallback: Readonly<Record<string, unknown>>): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const parent = at(root, path.slice(0, -1));
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) {
    return drop(root, path.slice(0, -1), fallback);
  }
  const holder = parent as Record<string | number, unknown>;
  if (holder[last] !== undefined) {
    delete holder[last];
    return true;
  }
  if (path.length > 1) return drop(root, path.slice(0, -1), fallback);
  if (!(last in fallback)) return false;
  holder[last] = fallback[last];
  return true;
}
