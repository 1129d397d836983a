/** From a raw document to a value of the model, keeping every part that can be read. */
import type { z } from 'zod';
import { Fault, faultOf, kindOf } from '../model/field.js';
import { type Shape, shapeOf, stepInto } from '../model/shape.js';
import { isScalar, textOf } from '../model/written.js';
import { type FieldPath, overlaps } from '../text/source.js';
import { canonicalise, ExpansionError, missingField, type PathFault } from './canonical.js';

/** A value as far as it could be read, and what could not. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly faults: readonly PathFault[];
}

type Issue = z.core.$ZodIssue;

/**
 * Reads a document by a schema. A faulty part is reported and left out, so that one fault does not
 * hide the others; a required key that is then missing takes the value `fallback` has for it. The
 * value is undefined only where even that does not make a whole.
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
  const faults: PathFault[] = [...canonical.faults];
  const { value } = canonical;
  for (let round = 0; round < 40; round++) {
    const result = schema.safeParse(value);
    if (result.success) return { value: result.data, faults };
    const issues = result.error.issues.flatMap(flatten);
    if (round === 0) {
      const fresh = issues.filter((issue) => !isMissing(issue) || !misspelt(issue, shape, canonical.faults));
      faults.push(...fresh.map((issue) => pathFault(issue, value, shape)));
    }
    if (!issues.every((issue) => drop(value, issue.path as FieldPath, fallback))) break;
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

/** Whether a missing key is there under a wrong spelling, which has been reported already. */
function misspelt(issue: Issue, root: Shape, known: readonly PathFault[]): boolean {
  const parent = issue.path.slice(0, -1) as FieldPath;
  const shape = parent.reduce(stepInto, root);
  return known.some(({ path, fault }) => {
    const meant = shape.kind === 'record' && fault.fix ? shape.keys.get(fault.fix.text)?.name : undefined;
    return meant === issue.path.at(-1) && path.length === issue.path.length && overlaps(parent, path);
  });
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
  const found = at(value, path);
  const expected =
    issue.code === 'invalid_type' && issue.expected === 'array'
      ? { zh: '一个列表（每行以 - 开头）', en: 'a list (each line begins with -)' }
      : { zh: '一组“键: 值”', en: 'a map of “key: value” lines' };
  const what = isScalar(found) ? `“${textOf(found).slice(0, 40)}”` : '';
  return {
    path,
    fault: new Fault(
      'invalid-value',
      {
        zh: `这里要写${expected.zh}，却写了${kindOf(found).zh}${what}`,
        en: `Expected ${expected.en}, found ${kindOf(found).en} ${what}`.trimEnd(),
      },
      { zh: `改成${expected.zh}`, en: `Write ${expected.en}` },
    ),
  };
}

function at(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (v, part) => (v as Record<string | number, unknown> | undefined)?.[part],
    value,
  );
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
