/** Keys that the format does not have: what was meant, and what the punctuation shows. */

import { Fault } from '../model/fault.js';
import { keyMeantBy } from '../model/otherNames.js';
import { readFlag } from '../model/quantities.js';
import type { Shape } from '../model/shape.js';
import { statusMeant } from '../model/statusWords.js';
import { isScalar, Plain, textOf } from '../model/written.js';
import { beginning } from '../text/beginning.js';
import { isOneSlip, isSureSlip, nearest } from '../text/nearest.js';
import type { FieldPath } from '../text/source.js';
import { simplified } from '../text/traditional.js';
import type { Words } from '../text/words.js';
import { type Belonging, belongsElsewhere } from './belongsElsewhere.js';
import { flatContact } from './flatContacts.js';
import { withoutPlace } from './withoutPlace.js';

/** The shape of a map with known keys. */
type RecordShape = Shape & { readonly kind: 'record' };

/** A fault at a path of the document. `atKey`: the key is at fault, not its value. */
export interface PathFault {
  readonly path: FieldPath;
  readonly fault: Fault;
  readonly atKey?: boolean;
  /** Where the value belongs that stands under the faulty key: nobody may say it is missing. */
  readonly meant?: FieldPath;
  /** Further fields that are lost with it: nobody may say that they are missing, either. */
  readonly alsoMeant?: readonly FieldPath[];
  /** What stands under a key that the format does not have. */
  readonly written?: unknown;
  /** The fields that such a key may be meant for. */
  readonly insteadOf?: readonly FieldPath[];
}

/** The keys of a record that a map does not hold yet: what a misspelt one can be meant for. */
function free(at: RecordShape, value: Readonly<Record<string, unknown>>): RecordShape {
  const taken = new Set(Object.keys(value).map((spelling) => at.keys.get(spelling)?.name));
  return { ...at, keys: new Map([...at.keys].filter(([, { name }]) => !taken.has(name))) };
}

/** What a key that the format does not have may stand for. */
export interface Guess {
  /** The key without the blanks in it. */
  readonly clean: string;
  /** The known spelling that it surely means. */
  readonly exact: string | undefined;
  /** The spelling in the map of the key that it stands for, too. */
  readonly twin: string | undefined;
  readonly elsewhere: Belonging | undefined;
  /** The known spelling that it means or resembles. */
  readonly near: string | undefined;
  /** Spellings of other keys that are but one slip away: there is no telling which is meant. */
  readonly rivals: readonly string[];
}

/** Guesses what a key that the record does not have may stand for; `value` is the map it stands in. */
export function guess(
  spelling: string,
  record: RecordShape,
  value: Readonly<Record<string, unknown>>,
  path: FieldPath,
  root: Shape,
): Guess {
  const at = free(record, value);
  const parent = path.slice(0, -1);
  const clean = spelling.replace(/[\s\u200b\ufeff]+/gu, '');
  const plain = simplified(clean);
  const exact =
    [clean, plain].find((one) => at.keys.has(one)) ?? keyMeantBy(plain, at.keys) ?? respelt(clean, at);
  const twin = exact === undefined ? takenBy(clean, record, value) : undefined;
  const elsewhere =
    exact === undefined && !twin
      ? (contactOf(spelling, record, value, parent) ??
        withoutPlace(clean, parent, root) ??
        belongsElsewhere(clean, root, path, value))
      : undefined;
  const near = exact ?? (elsewhere || twin ? undefined : nearestKey(spelling, at));
  const rivals = near === undefined || exact !== undefined ? [] : rivalsOf(near, spelling, at);
  return { clean, exact, twin, elsewhere, near, rivals };
}

/** Spellings of keys other than the nearest one that a misspelt key is as near to, one for each. */
function rivalsOf(near: string, spelling: string, { keys }: RecordShape): string[] {
  const rivals = new Map<string, string>();
  for (const [one, { name }] of keys) {
    if (name !== keys.get(near)?.name && !rivals.has(name) && isOneSlip(spelling, one)) rivals.set(name, one);
  }
  return [...rivals.values()];
}

/** The fault of a key that the format does not have; `value` is the map it stands in. */
export function unknownKey(
  spelling: string,
  record: RecordShape,
  value: Readonly<Record<string, unknown>>,
  path: FieldPath,
  root: Shape,
): PathFault {
  const at = free(record, value);
  const parent = path.slice(0, -1);
  if (/[：，]/.test(spelling) || isGlued(spelling, at, value)) return fullWidthKey(spelling, at, path);
  const { clean, exact, twin, elsewhere, near, rivals } = guess(spelling, record, value, path, root);
  const name = near === undefined ? undefined : at.keys.get(near)?.name;
  const choices = [...new Set([...at.keys.values()].map((k) => `${k.key.zh[0]} ${k.name}`))];
  const blanks = clean !== spelling && exact === clean;
  const held = near === undefined && !twin ? heldBy(value[spelling], at) : undefined;
  return {
    path,
    atKey: true,
    written: value[spelling],
    ...meantAt(
      name === undefined ? elsewhere?.path : [...parent, name],
      rivals.map((rival) => [...parent, at.keys.get(rival)?.name ?? rival]),
      held?.names.map((one) => [...parent, one]),
    ),
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
      twin
        ? {
            zh: `它就是“${twin}”，“${twin}”已经写了：并到那里，删掉“${spelling}”`,
            en: `It is “${twin}”, which is written already: put it there and remove “${spelling}”`,
          }
        : elsewhere
          ? withHeld(elsewhere.hint, held)
          : cutOff(spelling, value)
            ? {
                zh: `花括号和方括号里，逗号把值断开了；是同一句话的，给整个值加引号："…, ${spelling}"`,
                en: `Inside braces and brackets a comma ends the value; if it is one text, quote it all: "…, ${spelling}"`,
              }
            : near === undefined
              ? withHeld(
                  { zh: `这里可以写：${choices.join('、')}`, en: `Known keys here: ${choices.join(', ')}` },
                  held,
                )
              : {
                  zh: `是不是${[near, ...rivals].map((one) => `“${one}”`).join('，还是')}？`,
                  en: `Did you mean ${[near, ...rivals].map((one) => `“${one}”`).join(' or ')}?`,
                },
      near === undefined || cutOff(spelling, value)
        ? undefined
        : {
            title: { zh: `改成“${near}”`, en: `Rename to “${near}”` },
            text: near,
            // Any other word may be another key altogether: under this one the value would say something else.
            safe: near === exact || (isSureSlip(spelling, near) && rivals.length === 0),
          },
    ),
  };
}

/** Whether a key is the rest of a value that a comma has cut: it has no value, and is no word a key could be. */
function cutOff(spelling: string, value: Readonly<Record<string, unknown>>): boolean {
  return isEmpty(value[spelling]) && /[\s\d（）()“”"。；、:-]|^\S{9,}$/u.test(spelling);
}

/** A key in other letters: `Time_Limit`. */
function respelt(written: string, at: RecordShape): string | undefined {
  const plain = (word: string): string => word.toLowerCase().replace(/[_-]/g, '');
  return [...at.keys.keys()].find((key) => plain(key) === plain(written));
}

/** The spelling in the map of the key that another word stands for. */
function takenBy(
  written: string,
  { keys }: RecordShape,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  const meant = keyMeantBy(written, keys);
  const name = meant === undefined ? undefined : keys.get(meant)?.name;
  return name === undefined ? undefined : Object.keys(value).find((one) => keys.get(one)?.name === name);
}

function contactOf(
  spelling: string,
  { keys }: RecordShape,
  value: Readonly<Record<string, unknown>>,
  parent: FieldPath,
): Belonging | undefined {
  const written = value[spelling];
  if (keys.get('contacts')?.name !== 'contacts' || !isScalar(written)) return undefined;
  return flatContact(spelling, textOf(written), parent);
}

/** What a Chinese word begins with that says the contrary of another: 失效日期, 不共享, 须提交. */
const contrary = /^[不非无未失免须需应可]/u;

/** The key that most resembles a word; of Chinese ones two in four characters may not differ: 办理地点 is no 办理结果. */
function nearestKey(spelling: string, at: RecordShape): string | undefined {
  const near = nearest(spelling, at.keys.keys());
  if (near && contrary.exec(spelling)?.[0] !== contrary.exec(near)?.[0]) return undefined;
  if (near === undefined || /^[\x20-\x7e]+$/.test(near) || isOneSlip(spelling, near)) return near;
  return Math.max(spelling.length, near.length) >= 6 ? near : undefined;
}

function meantAt(
  path: FieldPath | undefined,
  rivals: readonly FieldPath[],
  held: readonly FieldPath[] = [],
): Pick<PathFault, 'meant' | 'insteadOf'> {
  const insteadOf = [...(path === undefined ? [] : [path, ...rivals]), ...held];
  return {
    ...(path === undefined ? {} : { meant: path }),
    ...(insteadOf.length > 0 ? { insteadOf } : {}),
  };
}

/** The keys that a value under an unknown key shows it to be for, and what to write. */
interface Held {
  readonly names: readonly string[];
  readonly hint: Words;
}

/** No value of anything but plain text. */
const nonsense = '\u2603';

/**
 * What a word under an unknown key is a value of, of the keys that are free and take no other words: 停办 is a status
 * whatever the key is called, 非必要 a need. Words for yes and no say nothing without their key.
 */
function heldBy(written: unknown, { keys }: RecordShape): Held | undefined {
  const word = isScalar(written) ? textOf(written).trim() : '';
  if (!/^\p{L}{2,12}$/u.test(word) || readFlag(word) !== undefined) return undefined;
  const status = keys.get('status');
  const meant = status && keys.has('abolished') ? statusMeant(word) : undefined;
  if (status && meant) return { names: [status.name], hint: meant };
  const found = [...new Map([...keys.values()].map((one) => [one.name, one])).values()].filter(
    ({ key: { schema } }) => !schema.safeParse(nonsense).success && schema.safeParse(word).success,
  );
  const [zh, en] = [
    found.map(({ key }) => `${key.zh[0]}: ${word}`).join(' 或 '),
    found.map(({ name }) => `${name}: ${word}`).join(' or '),
  ];
  return found.length === 0
    ? undefined
    : {
        names: found.map(({ name }) => name),
        hint: { zh: `“${word}”要是说这个，写 ${zh}`, en: `If “${word}” is meant as such, write ${en}` },
      };
}

/** A hint for an unknown key, after what its value shows. */
function withHeld(hint: Words, held: Held | undefined): Words {
  return held
    ? { zh: `${held.hint.zh}。不是的话：${hint.zh}`, en: `${held.hint.en}. Else: ${hint.en}` }
    : hint;
}

/** Whether a key is a known one together with its value, as no blank stands behind the colon: `{ 环节:申请 }`. */
function isGlued(spelling: string, { keys }: RecordShape, value: Readonly<Record<string, unknown>>): boolean {
  const [, key = ''] = /^([^:]+):(?!\/\/)./u.exec(spelling) ?? [];
  return keys.has(key) && isEmpty(value[spelling]);
}

/** Whether nothing stands behind the colon of a key. */
function isEmpty(written: unknown): boolean {
  return written === null || written === '' || (written instanceof Plain && written.kind === 'null');
}

/** `{ 标识：job，名称：就业 }`: full-width punctuation makes one long key of a whole map. */
function fullWidthKey(spelling: string, at: RecordShape, path: FieldPath): PathFault {
  const spellings = [...at.keys.keys()].filter(
    (key) => spelling.includes(`${key}：`) || spelling.startsWith(`${key}:`),
  );
  const known = new RegExp(`(^|[，,]\\s*)(${spellings.join('|')})[：:]\\s*`, 'gu');
  const mended = spelling.replace(
    known,
    (_, comma: string, key: string) => `${comma === '' ? '' : ', '}${key}: `,
  );
  const isGlued = !/[：，]/.test(spelling);
  const sure = spellings.length > 0 && !/[：，]/.test(mended);
  return {
    path,
    atKey: true,
    meant: path.slice(0, -1),
    insteadOf: spellings.map((key) => [...path.slice(0, -1), at.keys.get(key)?.name ?? key]),
    fault: new Fault(
      'unknown-key',
      isGlued
        ? {
            zh: `“${beginning(spelling, 30)}”的冒号后面没有空格，YAML 把它们连成了一个键，内容不会发布`,
            en: `No space stands behind the colon of “${beginning(spelling, 30)}”; YAML makes one key of it, and nothing of it would be published`,
          }
        : {
            zh: `“${beginning(spelling, 30)}”里是中文冒号或逗号，YAML 把它们连成了一个键，内容不会发布`,
            en: `“${beginning(spelling, 30)}” holds full-width colons or commas; YAML makes one key of it all, and nothing of it would be published`,
          },
      sure
        ? { zh: `写成“${mended}”`, en: `Write “${mended}”` }
        : {
            zh: '改成英文冒号和逗号，后面各空一格',
            en: 'Write ASCII colons and commas, each with a space after it',
          },
      sure
        ? {
            title: { zh: '改成英文标点，后面空一格', en: 'Write ASCII punctuation with a space after it' },
            text: mended,
          }
        : undefined,
    ),
  };
}
