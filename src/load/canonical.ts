/** Brings a document's keys to their English names and says which keys do not belong. */
import { Fault } from '../model/fault.js';
import { fieldName, type Shape, type ShapeKey, stepInto } from '../model/shape.js';
import { isScalar, Plain, type Scalar, textOf } from '../model/written.js';
import type { FieldPath } from '../text/source.js';
import type { Words } from '../text/words.js';
import { foldsOf } from './folds.js';
import { noList, numberedPairs } from './forms.js';
import { type KeysInValue, keysInValue, limitInName } from './keysInValue.js';
import { namedPairs } from './namedPairs.js';
import { type PathFault, unknownKey } from './unknownKey.js';

/** More values than a file of the permitted size can hold without aliases that multiply. */
const maxValues = 100_000;
const maxDepth = 32;

/** The canonical value and the faults of its keys. `raw` is what the YAML reader gave. */
export function canonicalise(raw: unknown, shape: Shape): { value: unknown; faults: PathFault[] } {
  const faults: PathFault[] = [];
  const folds = foldsOf(raw);
  let budget = maxValues;

  /** Where the walk is, copied only for a fault. */
  const here: (string | number)[] = [];

  function walk(value: unknown, at: Shape): unknown {
    if (--budget < 0 || here.length > maxDepth) throw new ExpansionError();
    // An empty entry, however it is written: `-`, `- ~`, `- null`.
    const scalar = value === null || isNullWord(value) ? nothing : value;
    // A number or a word for yes and no where keys are due is told of as any other text is: it is no empty map.
    const entry = at.kind === 'list' ? at.of : at;
    if (scalar instanceof Plain && entry.kind === 'record' && entry.scalarKey === undefined)
      return scalar.text;
    if (isScalar(scalar) || typeof value !== 'object')
      return isScalar(scalar) ? short(scalar, entry) : scalar;
    if (Array.isArray(value))
      return value.map((element, index) => inside(index, element, stepInto(at, index)));
    if (at.kind === 'list' && !at.keyed) {
      const pairs = value as Record<string, unknown>;
      const fault =
        here.length === 0
          ? noList(pairs, at.of)
          : (numberedPairs(pairs, at.of, [...here]) ?? namedPairs(pairs, at.of, [...here], shape));
      if (!fault) return walk(value, at.of);
      faults.push(fault);
      return [];
    }
    return map(value as Record<string, unknown>, at);
  }

  /** A scalar that stands for its map, unless it holds more than the one value of it. */
  function short(scalar: Scalar, entry: Shape): Scalar | undefined {
    const own =
      entry.kind === 'record' && entry.scalarKey !== undefined ? entry.keys.get(entry.scalarKey) : undefined;
    const several = own && severalInOne(textOf(scalar), own, entry as RecordShape, noKey);
    if (!several) return scalar;
    faults.push({ path: [...here], fault: several.fault, meant: [...here] });
    return undefined;
  }

  function inside(part: string | number, value: unknown, at: Shape): unknown {
    here.push(part);
    const result = walk(value, at);
    here.pop();
    return result;
  }

  function map(value: Record<string, unknown>, at: Shape): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    let skipped: string[] | undefined;
    let index = 0;
    for (const spelling of Object.keys(value)) {
      const child = value[spelling];
      const entry = at.kind === 'record' ? at.keys.get(spelling) : undefined;
      if (at.kind === 'record' && !entry) {
        faults.push(unknownKey(spelling, at, value, [...here, spelling], shape));
        continue;
      }
      const name = entry?.name ?? spelling;
      // Pairs of a keyed list are addressed by number, as the elements they become.
      const part = at.kind === 'list' ? index : name;
      index++;
      if (at.kind === 'free' && name === prototypeKey) {
        faults.push(noFreeKey([...here, name]));
        continue;
      }
      // Two spellings of one key: rare, so what came first is looked for only then.
      if (entry && (Object.hasOwn(result, name) || skipped?.includes(name))) {
        const earlier = Object.keys(value).find((one) => keyNamed(at, one) === name) ?? name;
        faults.push(bothSpellings(earlier, spelling, [...here, spelling]));
        continue;
      }
      const isNull = child === null || isNullWord(child);
      if (isNull && entry) {
        skipped = [...(skipped ?? []), name];
        const path = [...here, part];
        if (!entry.key.required) faults.push({ path, fault: emptyKey(spelling), atKey: true });
        continue;
      }
      const several =
        at.kind === 'record' && entry?.shape.kind === 'scalar' && isScalar(child)
          ? severalInOne(textOf(child), entry, at, (one) =>
              Object.keys(value).some((k) => keyNamed(at, k) === one),
            )
          : undefined;
      if (several) {
        skipped = [...(skipped ?? []), name];
        const path = [...here, part];
        const lost = several.names.map((one) => [...here, one]);
        faults.push({ path, fault: several.fault, meant: path, alsoMeant: lost });
        continue;
      }
      const inner = at.kind === 'list' ? at.of : (entry?.shape ?? stepInto(at, name));
      // What a list holds keeps its blanks: they show that a dash was forgotten.
      const settled =
        inner.kind === 'scalar' && typeof child === 'string' ? (folds.get(child) ?? child) : child;
      set(result, name, at.kind === 'list' && isNull ? {} : inside(part, settled, inner));
    }
    return result;
  }

  return { value: walk(raw, shape), faults };
}

/** The shape of a map with known keys. */
type RecordShape = Shape & { readonly kind: 'record' };

/** A scalar in the place of a map holds no key beside it. */
const noKey = (): boolean => false;

/** The fault of a value that holds what belongs at other keys of its map. */
function severalInOne(
  written: string,
  own: ShapeKey,
  record: RecordShape,
  taken: (name: string) => boolean,
): KeysInValue | undefined {
  return keysInValue(written, own, record, taken) ?? limitInName(written, own, record, taken);
}

/** What stands for an entry that is empty. */
const nothing = new Plain('', 'null');

function isNullWord(value: unknown): boolean {
  return value instanceof Plain && value.kind === 'null';
}

/** The English name of a spelling, where a record has it. */
function keyNamed(at: Shape, spelling: string): string | undefined {
  return at.kind === 'record' ? at.keys.get(spelling)?.name : undefined;
}

/** To assign it sets no key, and whoever copies maps leaves it out. */
const prototypeKey = '__proto__';

/** Sets a key, also one named `__proto__`, which must stay a key. */
function set(map: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== prototypeKey) map[name] = value;
  else Object.defineProperty(map, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Raised where aliases or nesting make a document larger than any file may be. */
export class ExpansionError extends Error {}

/** The fault of a key that would get lost where any other may stand. */
function noFreeKey(path: FieldPath): PathFault {
  return {
    path,
    atKey: true,
    fault: new Fault(
      'unknown-key',
      {
        zh: `“${prototypeKey}”不能作键，这一行不起作用`,
        en: `“${prototypeKey}” cannot be a key; the line has no effect`,
      },
      { zh: '写规则标识，或者删掉这一行', en: 'Write the id of a rule, or remove the line' },
    ),
  };
}

function emptyKey(spelling: string): Fault {
  return new Fault(
    'invalid-value',
    { zh: `“${spelling}”后面是空的`, en: `“${spelling}” is empty` },
    {
      zh: '写上内容，或者删掉这一行；内容以 # 开头的，整个值加引号',
      en: 'Give it a value, or remove the line; a value that begins with # must be quoted',
    },
  );
}

/** The fault of something that may be left out, but is there with nothing in it. */
function emptyValue(name: Words): Fault {
  return new Fault(
    'missing-field',
    { zh: `${name.zh}是空的，没有内容可以发布`, en: `“${name.en}” is empty: there is nothing to publish` },
    { zh: '写上内容，或者删掉它', en: 'Give it a value, or remove it' },
  );
}

function bothSpellings(first: string, second: string, path: FieldPath): PathFault {
  return {
    path,
    atKey: true,
    fault: new Fault(
      'both-languages-of-key',
      {
        zh: `“${first}”和“${second}”是同一个键，写了两次，不知道该信哪一个`,
        en: `“${first}” and “${second}” are one key, written twice; there is no telling which is meant`,
      },
      { zh: '留下一个', en: 'Keep one of them' },
    ),
  };
}

function noReason(rule: string): Fault {
  return new Fault(
    'missing-field',
    {
      zh: `许可“${rule}”没有写理由，以后没有人知道为什么可以例外`,
      en: `The allowance of “${rule}” gives no reason; later nobody knows why the exception holds`,
    },
    { zh: `写成“${rule}: 理由”`, en: `Write “${rule}: the reason”` },
  );
}

/** The fault of a field that must be there, with its name and what to write, or that is there without a value. */
export function missingField(root: Shape, path: FieldPath): Fault {
  if (path.at(-2) === 'allow') return noReason(String(path.at(-1)));
  const name = fieldName(root, path);
  let shape = root;
  let about: { zh: string; en: string } | undefined;
  let spelling = '';
  let isRequired = true;
  for (const part of path) {
    const entry = shape.kind === 'record' && typeof part === 'string' ? shape.keys.get(part) : undefined;
    if (entry) {
      about = entry.key.about;
      spelling = `${entry.key.zh[0]}`;
    }
    isRequired = entry?.key.required ?? typeof part === 'string';
    shape = stepInto(shape, part);
  }
  if (!isRequired) return emptyValue(name);
  return new Fault(
    'missing-field',
    {
      zh: `缺少${name.zh}：这是必填的，少了它群众还得另外打听`,
      en: `“${name.en}” is missing: it is required, and people would have to ask for it`,
    },
    about && { zh: `写上“${spelling}: …”：${about.zh}`, en: `Add “${String(path.at(-1))}: …”: ${about.en}` },
  );
}
