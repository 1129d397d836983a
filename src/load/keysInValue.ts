/** Values that hold further keys of their map: full-width commas and colons have made one value of several. */
import { z } from 'zod';
import { Fault } from '../model/fault.js';
import { keyMeantBy } from '../model/otherNames.js';
import { line, text } from '../model/scalars.js';
import type { Shape, ShapeKey } from '../model/shape.js';
import { colonInScalar } from '../model/slips.js';
import { vocabularyOf } from '../model/term.js';
import { timeUnits } from '../model/vocabularies.js';
import { beginning } from '../text/beginning.js';
import type { Words } from '../text/words.js';
import { yamlWord } from '../text/yamlWord.js';

/** The shape of a map with known keys. */
type RecordShape = Shape & { readonly kind: 'record' };

/** What is wrong with such a value, and the English names of the keys that are lost in it. */
export interface KeysInValue {
  readonly fault: Fault;
  readonly names: readonly string[];
}

/** A key that stands inside a value, with what stands behind it. */
interface KeyInside {
  readonly key: ShapeKey;
  readonly value: string;
}

/** What may stand before a key inside a value, and the key with its colon. */
const inside = /([\s，,；;、。？！?!（(])([^\s：:，,；;、。？！?!（）()]{1,12})\s*[：:]\s*/gu;
const atEnd = /[\s，,；;、。]+$/u;

/**
 * The fault of a value that holds further keys of its map: `申请，时限：1个工作日` as the name of a step. `own` is the key
 * whose value it is, `taken` tells which keys the map holds. In running text, where such words are ordinary ones, only a
 * required key that is missing is told of; in brackets only what cannot be plain words.
 */
export function keysInValue(
  written: string,
  own: ShapeKey,
  record: RecordShape,
  taken: (name: string) => boolean,
): KeysInValue | undefined {
  if (!written.includes('：') && !written.includes(':')) return undefined;
  const hits = [...written.matchAll(inside)].flatMap((hit, at, all) => {
    const [whole, mark = '', spelling = ''] = hit;
    const meant = /[，,；;]/u.test(mark) ? keyMeantBy(spelling, record.keys) : undefined;
    const key = record.keys.get(spelling) ?? record.keys.get(meant ?? '');
    if (!key || key.name === own.name) return [];
    const end = all[at + 1]?.index ?? written.length;
    const rest = written.slice(hit.index + whole.length, end).replace(atEnd, '');
    const value = /[（(]/u.test(mark) ? rest.replace(/[）)]$/u, '') : rest;
    return isMeant(mark, key, value, own, taken) ? [{ start: hit.index, key, value }] : [];
  });
  const [first] = hits;
  if (!first || colonInScalar(written, (word) => record.keys.has(word))) return undefined;
  return inOneValue(written, own, record, written.slice(0, first.start).replace(atEnd, ''), hits);
}

function isMeant(
  mark: string,
  key: ShapeKey,
  value: string,
  own: ShapeKey,
  taken: (name: string) => boolean,
): boolean {
  if (isText(own)) return key.key.required && !taken(key.name) && !/[（(]/u.test(mark);
  if (/[，,；;\s]/u.test(mark)) return true;
  return !isText(key) && !isLine(key) && key.key.schema.safeParse(value).success;
}

/**
 * The fault of a name that ends with the time it takes: `公示：5个工作日` as the name of a step would be shown, but not
 * counted. Undefined where the map has no time limit, or says it at its key; in brackets (公示（5个工作日）) it may well
 * be a remark, and belongs to the name.
 */
export function limitInName(
  written: string,
  own: ShapeKey,
  record: RecordShape,
  taken: (name: string) => boolean,
): KeysInValue | undefined {
  const limit = record.keys.get('limit');
  if (!limit || own.name !== 'name' || taken('limit') || !/\d|[一二三四五六七八九十]/u.test(written))
    return undefined;
  const [, name = '', value = ''] =
    /^(.*?[^\s，,：:；;])(?:\s*[：:，,；;]\s*|\s+)(.+)$/su.exec(written.trim()) ?? [];
  if (name === '' || !limit.key.schema.safeParse(value).success) return undefined;
  return timeUnits.read(value) === undefined
    ? inOneValue(written, own, record, name, [{ key: limit, value }])
    : undefined;
}

function inOneValue(
  written: string,
  own: ShapeKey,
  record: RecordShape,
  lead: string,
  found: readonly KeyInside[],
): KeysInValue {
  const shown = beginning(written.trim());
  const others = found.map(({ key }) => key);
  const pairs = [...withTerm({ key: own, value: lead }, record, others), ...found];
  const lines = pairs.map(({ key, value }): Words => {
    const word = asValue(value);
    return { zh: `${key.key.zh[0]}: ${word}`, en: `${key.name}: ${word}` };
  });
  const [zh, en] = [lines.map((one) => one.zh), lines.map((one) => one.en)];
  const names = {
    zh: others.map(({ key }) => `“${key.zh[0]}”`).join(''),
    en: others.map(({ name }) => name).join(', '),
  };
  const fault = new Fault(
    'invalid-value',
    {
      zh: `“${shown}”里写进了${names.zh}，YAML 只看成“${own.key.zh[0]}”一个值，${names.zh}读不到`,
      en: `“${shown}” holds ${names.en}, too; YAML takes it all for the value of ${own.name}, and ${names.en} cannot be read`,
    },
    {
      zh: `一行一个键，用英文冒号，后面空一格：${zh.map((one) => `“${one}”`).join('、')}；写在一行的，用花括号和英文逗号：{ ${zh.join(', ')} }`,
      en: `Write each on a line of its own, with an ASCII colon and a space: ${en.map((one) => `“${one}”`).join(', ')}; or on one line in braces, with ASCII commas: { ${en.join(', ')} }`,
    },
  );
  return { fault, names: others.map(({ name }) => name) };
}

/** A value, with the key of the term that it begins with: `电话：0412-5551234` is a kind and a number. */
function withTerm(one: KeyInside, record: RecordShape, others: readonly ShapeKey[]): KeyInside[] {
  const [, word = '', rest = ''] = /^([^：:]+)[：:]\s*(.+)$/su.exec(one.value) ?? [];
  const kind = [...record.keys.values()].find(
    ({ key, name }) =>
      name !== one.key.name &&
      !others.some((other) => other.name === name) &&
      vocabularyOf(bare(key.schema))?.read(word) !== undefined,
  );
  return kind
    ? [
        { key: kind, value: word },
        { ...one, value: rest },
      ]
    : [one];
}

/** A value as one writes it: numbers are left as they are, other signs are quoted where they would mean something. */
function asValue(value: string): string {
  if (value === '') return '…';
  const bare = /^["“”](.*)["“”]$/su.exec(value)?.[1] ?? value;
  return /^[\p{L}\d][\p{L}\d.]*$/u.test(bare) && !/^\d{5,}$/.test(bare) ? bare : yamlWord(bare);
}

/** Whether a key takes text of any length. */
function isText({ key }: ShapeKey): boolean {
  return bare(key.schema) === text;
}

/** Whether a key takes any words on one line. */
function isLine({ key }: ShapeKey): boolean {
  return bare(key.schema) === line;
}

/** A schema without the leave to be absent. */
function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}
