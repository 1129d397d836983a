/** Brings a document's keys to their English names and says which keys do not belong. */
import { Fault } from '../model/fault.js';
import { keyMeantBy } from '../model/otherNames.js';
import { fieldName, type Shape, stepInto } from '../model/shape.js';
import { isScalar, Plain } from '../model/written.js';
import { nearest } from '../text/nearest.js';
import type { FieldPath } from '../text/source.js';

type RecordShape = Shape & { readonly kind: 'record' };

/** A fault at a path of the document. `atKey`: the key is at fault, not its value. */
export interface PathFault {
  readonly path: FieldPath;
  readonly fault: Fault;
  readonly atKey?: boolean;
  /** Where the value belongs that stands under the faulty key: nobody may say it is missing. */
  readonly meant?: FieldPath;
}

/** More values than a file of the permitted size can hold without aliases that multiply. */
const maxValues = 100_000;
const maxDepth = 32;

/** The canonical value and the faults of its keys. `raw` is what the YAML reader gave. */
export function canonicalise(raw: unknown, shape: Shape): { value: unknown; faults: PathFault[] } {
  const faults: PathFault[] = [];
  let budget = maxValues;

  function walk(value: unknown, at: Shape, path: FieldPath): unknown {
    if (--budget < 0 || path.length > maxDepth) {
      throw new ExpansionError();
    }
    if (value === null) return new Plain('', 'null');
    if (isScalar(value) || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      return value.map((element, index) => walk(element, stepInto(at, index), [...path, index]));
    }
    if (at.kind === 'list' && !at.keyed) return walk(value, at.of, path);
    return map(value as Record<string, unknown>, at, path);
  }

  function map(value: Record<string, unknown>, at: Shape, path: FieldPath): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const seen = new Map<string, string>();
    let index = 0;
    for (const [spelling, child] of Object.entries(value)) {
      const entry = at.kind === 'record' ? at.keys.get(spelling) : undefined;
      if (at.kind === 'record' && !entry) {
        faults.push(unknownKey(spelling, free(at, value), [...path, spelling]));
        continue;
      }
      const name = entry?.name ?? spelling;
      // Pairs of a keyed list are addressed by number, as the elements they become.
      const here = at.kind === 'list' ? [...path, index] : [...path, name];
      index++;
      const earlier = seen.get(name);
      if (earlier !== undefined) {
        faults.push(bothSpellings(earlier, spelling, [...path, spelling]));
        continue;
      }
      seen.set(name, spelling);
      const isNull = child === null || (child instanceof Plain && child.kind === 'null');
      if (isNull && entry) {
        if (!entry.key.required) faults.push({ path: here, fault: emptyKey(spelling), atKey: true });
        continue;
      }
      const inner = at.kind === 'list' ? at.of : (entry?.shape ?? stepInto(at, name));
      // defineProperty: a key named __proto__ must stay a key.
      Object.defineProperty(result, name, {
        value: at.kind === 'list' && isNull ? {} : walk(child, inner, here),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return result;
  }

  return { value: walk(raw, shape, []), faults };
}

/** Raised where aliases or nesting make a document larger than any file may be. */
export class ExpansionError extends Error {}

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

/** The keys of a record that a map does not hold yet: what a misspelt one can be meant for. */
function free(at: RecordShape, value: Readonly<Record<string, unknown>>): RecordShape {
  const taken = new Set(Object.keys(value).map((spelling) => at.keys.get(spelling)?.name));
  return { ...at, keys: new Map([...at.keys].filter(([, { name }]) => !taken.has(name))) };
}

function unknownKey(spelling: string, at: RecordShape, path: FieldPath): PathFault {
  const parent = path.slice(0, -1);
  if (/[：，]/.test(spelling)) return fullWidthKey(spelling, at, path);
  const clean = spelling.replace(/[\s\u200b\ufeff]+/gu, '');
  const exact = at.keys.has(clean) ? clean : keyMeantBy(clean, at.keys);
  const near = exact ?? nearest(spelling, at.keys.keys());
  const name = near === undefined ? undefined : at.keys.get(near)?.name;
  const choices = [...new Set([...at.keys.values()].map((k) => `${k.key.zh[0]} ${k.name}`))];
  const blanks = clean !== spelling && exact === clean;
  return {
    path,
    atKey: true,
    ...(name === undefined ? {} : { meant: [...parent, name] }),
    fault: new Fault(
      'unknown-key',
      blanks
        ? {
            zh: `“${clean}”前面或后面有特殊空格，YAML 只认普通空格，它的内容不会发布`,
            en: `Special spaces stand beside “${clean}”; YAML knows only ordinary ones, and what it says would not be published`,
          }
        : {
            zh: `没有“${spelling}”这个键，它的内容不会发布`,
            en: `There is no key “${spelling}”; what it says would not be published`,
          },
      near === undefined
        ? { zh: `这里可以写：${choices.join('、')}`, en: `Known keys here: ${choices.join(', ')}` }
        : { zh: `是不是“${near}”？`, en: `Did you mean “${near}”?` },
      near === undefined
        ? undefined
        : { title: { zh: `改成“${near}”`, en: `Rename to “${near}”` }, text: near },
    ),
  };
}

/** `{ 标识：job，名称：就业 }`: full-width punctuation makes one long key of a whole map. */
function fullWidthKey(spelling: string, at: RecordShape, path: FieldPath): PathFault {
  const spellings = [...at.keys.keys()].filter((key) => spelling.includes(`${key}：`));
  const known = new RegExp(`(^|[，,]\\s*)(${spellings.join('|')})：\\s*`, 'gu');
  const mended = spelling.replace(
    known,
    (_, comma: string, key: string) => `${comma === '' ? '' : ', '}${key}: `,
  );
  const sure = spellings.length > 0 && !/[：，]/.test(mended);
  return {
    path,
    atKey: true,
    meant: path.slice(0, -1),
    fault: new Fault(
      'unknown-key',
      {
        zh: `“${spelling.slice(0, 30)}”里是中文冒号或逗号，YAML 把它们连成了一个键，内容不会发布`,
        en: `“${spelling.slice(0, 30)}” holds full-width colons or commas; YAML makes one key of it all, and nothing of it would be published`,
      },
      sure
        ? { zh: `写成“${mended}”`, en: `Write “${mended}”` }
        : {
            zh: '改成英文冒号和逗号，后面各空一格',
            en: 'Write ASCII colons and commas, each with a space after it',
          },
      sure ? { title: { zh: '改成英文标点', en: 'Write ASCII punctuation' }, text: mended } : undefined,
    ),
  };
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

/** The fault of a field that must be there, with its name and what to write. */
export function missingField(root: Shape, path: FieldPath): Fault {
  const name = fieldName(root, path);
  let shape = root;
  let about: { zh: string; en: string } | undefined;
  let spelling = '';
  for (const part of path) {
    const entry = shape.kind === 'record' && typeof part === 'string' ? shape.keys.get(part) : undefined;
    if (entry) {
      about = entry.key.about;
      spelling = `${entry.key.zh[0]}`;
    }
    shape = stepInto(shape, part);
  }
  return new Fault(
    'missing-field',
    {
      zh: `缺少${name.zh}：这是必填的，少了它群众还得另外打听`,
      en: `“${name.en}” is missing: it is required, and people would have to ask for it`,
    },
    about && { zh: `写上“${spelling}: …”：${about.zh}`, en: `Add “${String(path.at(-1))}: …”: ${about.en}` },
  );
}
