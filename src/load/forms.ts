/** Lists and maps where other things stand: what was found, and what to write instead. */
import { Fault, kindOf } from '../model/fault.js';
import type { Shape } from '../model/shape.js';
import { colonInScalar } from '../model/slips.js';
import { isScalar, textOf } from '../model/written.js';
import type { Words } from '../text/words.js';

/** The fault of a value that should be a list, or a map. */
export function wrongForm(found: unknown, expected: 'list' | 'map', shape: Shape): Fault {
  const isKey = (word: string): boolean => shape.kind === 'record' && shape.keys.has(word);
  const slip = expected === 'map' && isScalar(found) ? colonInScalar(textOf(found), isKey) : undefined;
  if (slip) return slip;
  const form =
    expected === 'list'
      ? { zh: '一个列表（每行以 - 开头）', en: 'a list (each line begins with -)' }
      : { zh: '一组“键: 值”', en: 'a map of “key: value” lines' };
  const what = isScalar(found) ? `“${textOf(found).slice(0, 40)}”` : '';
  const kind = kindOf(found);
  const keys = (isScalar(found) ? chargeOf(textOf(found), shape) : undefined) ?? keysOf(shape);
  return new Fault(
    'invalid-value',
    {
      zh: `这里要写${form.zh}，却写了${kind.zh}${what}，内容发布不了`,
      en: `Expected ${form.en}, found ${kind.en}${what && ` ${what}`}; it cannot be published`,
    },
    keys
      ? { zh: `写成几个键，如 ${keys.zh}`, en: `Write keys such as ${keys.en}` }
      : { zh: `改成${form.zh}`, en: `Write ${form.en}` },
  );
}

/** `工本费10元` where a charge is due: the charge as one writes it. */
function chargeOf(written: string, shape: Shape): Words | undefined {
  if (shape.kind !== 'record' || shape.keys.get('金额')?.name !== 'amount') return undefined;
  const [, name, amount] =
    /^\s*(?:收取?|交)?\s*([^\d，。；、]*?)\s*[:：]?\s*(\d+(?:\.\d+)?)\s*元/u.exec(written) ?? [];
  if (amount === undefined) return undefined;
  return {
    zh: `- { 项目: ${name || '…'}, 金额: ${amount}, 依据: 《…》第…条 }`,
    en: `- { name: ${name || '…'}, amount: ${amount}, basis: 《…》第…条 }`,
  };
}

/** The first keys of a record, required ones before others, as one writes them. */
function keysOf(shape: Shape): Words | undefined {
  if (shape.kind !== 'record') return undefined;
  const all = [...new Map([...shape.keys.values()].map((entry) => [entry.name, entry])).values()];
  const first = [...all.filter(({ key }) => key.required), ...all.filter(({ key }) => !key.required)].slice(
    0,
    4,
  );
  return {
    zh: `{ ${first.map(({ key }) => `${key.zh[0]}: …`).join(', ')} }`,
    en: `{ ${first.map(({ name }) => `${name}: …`).join(', ')} }`,
  };
}
