/** Where a translation states another fact than its original. */
import type { Duration } from '../../model/duration.js';
import { statesOther } from '../../model/stated.js';
import { addsFact, partnerOf } from '../../model/translated.js';
import { isMap } from '../../model/written.js';
import { beginning } from '../../text/beginning.js';
import type { FieldPath } from '../../text/source.js';
import type { Words } from '../../text/words.js';

/** Two values of one field that state different facts, as people would read them. */
export interface Difference {
  readonly path: FieldPath;
  readonly original: Words;
  readonly translated: Words;
}

/** Keys whose text is another in each language, or no fact of the service. */
const free: readonly (string | number)[] = [
  ...['id', 'pinyin', 'keywords', 'themes', 'lifeEvents', 'reviewed', 'reviewMonths', 'allow', 'domain'],
  ...['form', 'sample', 'picture', 'url', 'related', 'replacedBy', 'certificate', 'currency'],
];
/** Keys whose text must be the same, character by character. */
const exact: readonly (string | number)[] = ['codes', 'effective', 'until', 'abolished', 'since'];
/** Keys whose values are terms of a vocabulary: the same in every language. */
const terms: ReadonlySet<string> = new Set([
  ...[
    'status',
    'type',
    'level',
    'audience',
    'caseType',
    'need',
    'medium',
    'source',
    'kind',
    'delivery',
    'original',
  ],
]);
/** Lists whose length is itself a fact. */
const counted: readonly (string | number)[] = [
  ...['materials', 'process', 'fees', 'situations', 'conditions'],
  // Of another number of these, too, none could be shown.
  ...['channels', 'consult', 'places', 'supervision'],
];

/** The differences between an original and the fields its translation gives. */
export function differences(original: unknown, translated: unknown, path: FieldPath = []): Difference[] {
  const key = path.at(-1);
  if (translated === undefined || (key !== undefined && free.includes(key))) return [];
  if (original === undefined) return added(translated, path);
  if (typeof original === 'string' && typeof translated === 'string') {
    return changedText(original, translated, path);
  }
  if (isPlain(original) && isPlain(translated)) {
    return original === translated ? [] : [difference(path, `${original}`, `${translated}`)];
  }
  if (Array.isArray(original) && Array.isArray(translated)) return changedList(original, translated, path);
  return isMap(original) && isMap(translated) ? changedRecord(original, translated, path) : [];
}

function difference(path: FieldPath, original: string, translated: string): Difference {
  const same = (text: string): Words => {
    const short = beginning(text, 60);
    return { zh: short, en: short };
  };
  return { path, original: same(original), translated: same(translated) };
}

function entries(length: number): Words {
  return { zh: `${length} 项`, en: length === 1 ? '1 entry' : `${length} entries` };
}

/** Counts, yes and no; 核验 may stand for a count. */
function isPlain(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
}

type Values = Readonly<Record<string, unknown>>;

function changedList(
  original: readonly unknown[],
  translated: readonly unknown[],
  path: FieldPath,
): Difference[] {
  // Lists of different length are not aligned; comparing their entries would only make noise.
  if (original.length !== translated.length) {
    const last = path.at(-1);
    if (last === 'remedies') return changedText(original.join(' '), translated.join(' '), path);
    if (last === undefined || !(counted.includes(last) || isTerm(path))) return [];
    return [{ path, original: entries(original.length), translated: entries(translated.length) }];
  }
  return original.flatMap((one, index) => {
    // Channels and situations may stand in another order.
    const partner = partnerOf(one, translated, index);
    const at = partner === undefined ? index : translated.indexOf(partner);
    if (partner !== undefined) return differences(one, partner, [...path, at]);
    return marks.flatMap((mark) => changedMark(one, translated[index], [...path, index, mark]));
  });
}

/** What tells entries of a list apart. */
const marks = ['id', 'kind'] as const;

/** An entry that translates none of the original's: it has a mark that none of them has. */
function changedMark(original: unknown, translated: unknown, path: FieldPath): Difference[] {
  const mark = keyOf(path);
  const [from, to] = [original, translated].map((one) => (isMap(one) ? one[mark] : undefined));
  return from === undefined || to === undefined || from === to ? [] : [difference(path, `${from}`, `${to}`)];
}

function changedRecord(original: Values, translated: Values, path: FieldPath): Difference[] {
  if (typeof original.amount === 'number' && typeof translated.amount === 'number') {
    const same = (['amount', 'amountMax', 'unit'] as const).every(
      (part) => original[part] === translated[part],
    );
    return same ? [] : [difference(path, amountText(original), amountText(translated))];
  }
  return Object.keys(translated).flatMap((key) =>
    differences(original[key], translated[key], [...path, key]),
  );
}

/** A duration as it was written, or an amount of money or its range. */
function amountText(value: Values): string {
  const { text, amount, amountMax } = value as unknown as Partial<Duration>;
  return text ?? (amountMax === undefined ? `${amount}` : `${amount}–${amountMax}`);
}

function changedText(original: string, translated: string, path: FieldPath): Difference[] {
  const same = path.some((part) => exact.includes(part)) || isTerm(path);
  const other = same ? original !== translated : statesOther(original, translated);
  return other ? [difference(path, original, translated)] : [];
}

/** Facts that a translation states where its original says nothing. */
function added(translated: unknown, path: FieldPath): Difference[] {
  const key = keyOf(path);
  if (path.includes('basis') || translated === defaults[key]) return [];
  const fact = (text: string): Difference[] => [
    { ...difference(path, '', text), original: { zh: '没有写', en: 'nothing' } },
  ];
  if (typeof translated === 'number' || typeof translated === 'boolean') return fact(`${translated}`);
  if (typeof translated === 'string')
    return isTerm(path) || exact.includes(key) || addsFact(translated, key) ? fact(translated) : [];
  if (Array.isArray(translated))
    return counted.includes(key) && translated.length > 0
      ? [{ path, original: { zh: '没有写', en: 'nothing' }, translated: entries(translated.length) }]
      : translated.flatMap((one, index) => differences(undefined, one, [...path, index]));
  if (!isMap(translated)) return [];
  if (typeof translated.amount === 'number') return fact(amountText(translated));
  return Object.keys(translated).flatMap((one) => differences(undefined, translated[one], [...path, one]));
}

/** What an original says by saying nothing. */
const defaults: Readonly<Record<string, unknown>> = {
  status: 'in-force',
  type: 'public-service',
  need: 'always',
  counted: true,
  exempt: false,
};

/** The key a value belongs to: of an entry of a list, that of the list. */
function keyOf(path: FieldPath): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}

function isTerm(path: FieldPath): boolean {
  const key = keyOf(path);
  return terms.has(key) || (key === 'situations' && path.includes('materials'));
}
