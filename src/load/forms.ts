/** Lists and maps where other things stand: what was found, and what to write instead. */
import { Fault, kindOf } from '../model/fault.js';
import type { Shape } from '../model/shape.js';
import { colonInScalar } from '../model/slips.js';
import { isScalar, textOf } from '../model/written.js';
import { beginning } from '../text/beginning.js';
import type { FieldPath } from '../text/source.js';
import type { Words } from '../text/words.js';
import { yamlWord } from '../text/yamlWord.js';
import { keysInValue } from './keysInValue.js';
import type { PathFault } from './unknownKey.js';

/** The fault of a value that should be a list, or a map. */
export function wrongForm(found: unknown, expected: 'list' | 'map', shape: Shape): Fault {
  const isKey = (word: string): boolean => shape.kind === 'record' && shape.keys.has(word);
  const slip = expected === 'map' && isScalar(found) ? colonInScalar(textOf(found), isKey) : undefined;
  if (slip) return slip;
  const several = expected === 'map' && isScalar(found) ? severalKeys(textOf(found), shape) : undefined;
  if (several) return several;
  if (isScalar(found) && textOf(found).trim() === '') return nothingThere(shape);
  const form =
    expected === 'list'
      ? { zh: '一个列表（每行以 - 开头）', en: 'a list (each line begins with -)' }
      : { zh: '一组“键: 值”', en: 'a map of “key: value” lines' };
  const what = isScalar(found) ? `“${textOf(found).slice(0, 40)}”` : '';
  const kind = kindOf(found);
  const words = isScalar(found) ? textOf(found) : '';
  const free = isFree(words, shape) ? freeOfCharge : undefined;
  const keys = chargeOf(words, shape) ?? onlineOf(words, shape) ?? keysOf(shape);
  return new Fault(
    'invalid-value',
    {
      zh: `这里要写${form.zh}，却写了${kind.zh}${what}，内容发布不了`,
      en: `Expected ${form.en}, found ${kind.en}${what && ` ${what}`}; it cannot be published`,
    },
    free ??
      (keys
        ? { zh: `写成几个键，如 ${keys.zh}`, en: `Write keys such as ${keys.en}` }
        : expected === 'map' && isListOfPairs(found)
          ? { zh: '去掉每行前面的“- ”，各行对齐', en: 'Remove the “- ” before each line, and line them up' }
          : { zh: `改成${form.zh}`, en: `Write ${form.en}` }),
  );
}

/** The fault of a text in the place of a map that holds keys of it behind its name: `政务大厅，地址：…`. */
function severalKeys(written: string, shape: Shape): Fault | undefined {
  if (shape.kind !== 'record') return undefined;
  const identity = [...shape.keys.values()].find(({ key }) => key.required);
  return identity && keysInValue(written, identity, shape, () => false)?.fault;
}

/** Whether a text in the place of a charge says that some pay nothing: 首次申领不收费. */
function isFree(written: string, shape: Shape): boolean {
  if (shape.kind !== 'record' || shape.keys.get('金额')?.name !== 'amount') return false;
  return /不收|免费|免收|无收费/u.test(written) && !/\d/.test(written);
}

const freeOfCharge: Words = {
  zh: '都不收费的，只写 不收费，说明写到正文里；有人要交的，把要交的逐条写：- { 项目: …, 金额: …, 单位: …, 依据: 《…》第…条 }',
  en: 'If nobody pays, write none alone, and the rest in the text below; else list what is paid: - { name: …, amount: …, per: …, basis: 《…》第…条 }',
};

/** Whether a list holds one pair each, so that its dashes alone make it one: `- vague-wording: off`. */
function isListOfPairs(found: unknown): boolean {
  const isPair = (one: unknown): boolean =>
    typeof one === 'object' && one !== null && !Array.isArray(one) && Object.keys(one).length === 1;
  return Array.isArray(found) && found.length > 0 && found.every(isPair);
}

/** The fault of an entry without anything in it, where a map is due. */
function nothingThere(shape: Shape): Fault {
  const keys = keysOf(shape);
  return new Fault(
    'invalid-value',
    { zh: '这一项是空的', en: 'This entry is empty' },
    keys
      ? { zh: `写上内容，如 ${keys.zh}，或者删掉它`, en: `Write keys such as ${keys.en}, or remove it` }
      : { zh: '写上内容，或者删掉它', en: 'Give it a value, or remove it' },
  );
}

/** `工本费10元`, `5元/张`, `每证20元` where a charge is due: the charge as one writes it. */
function chargeOf(written: string, shape: Shape): Words | undefined {
  if (shape.kind !== 'record' || shape.keys.get('金额')?.name !== 'amount') return undefined;
  const [, lead = '', amount, after] =
    /^(?:收取?|交)?([^\d，。；、]*)(\d+(?:\.\d+)?)\s*元(?:\s*[/／每]\s*([^\d\s，。；、]{1,6}))?/u.exec(
      written.trim(),
    ) ?? [];
  if (amount === undefined) {
    return {
      zh: '{ 项目: …, 金额: …, 单位: …, 依据: 《…》第…条 }',
      en: '{ name: …, amount: …, per: …, basis: 《…》第…条 }',
    };
  }
  const before = lead
    .trim()
    .replace(/[:：]$/u, '')
    .trim();
  const [, name = '', each] = /^(.*?)[:：]?\s*(?:每([^\d\s，。；、]{1,6}))?$/u.exec(before) ?? [];
  const per = after ?? each;
  return {
    zh: `{ 项目: ${name || '…'}, 金额: ${amount}, ${per ? `单位: ${per}, ` : ''}依据: 《…》第…条 }`,
    en: `{ name: ${name || '…'}, amount: ${amount}, ${per ? `per: ${per}, ` : ''}basis: 《…》第…条 }`,
  };
}

/** An address, or a plain no, where it is due what can be done online and where. */
function onlineOf(written: string, shape: Shape): Words | undefined {
  if (shape.kind !== 'record' || shape.keys.get('受理')?.name !== 'apply') return undefined;
  if (
    /^\s*(?:否|无|没有|暂无|不能|(?:暂)?不(?:支持|可以|能)(?:网办|网上办理)?|no|none|false)\s*$/iu.test(
      written,
    )
  ) {
    return { zh: '{ 暂不能网办原因: … }', en: '{ reason: … }' };
  }
  const address = /^\s*(https?:\/\/\S+)\s*$/i.exec(written)?.[1];
  if (address === undefined && /公众号|小程序|App|微信|支付宝|[\p{Script=Han}]\d{4,}$/iu.test(written)) {
    const way = yamlWord(beginning(written.trim()));
    return {
      zh: `{ 受理: https://… }，这里只写网址；公众号、小程序、App 写到 办理形式: { 移动端: { 说明: ${way} } }`,
      en: `{ apply: https://… }: only addresses stand here; what one uses on the phone is channels: { mobile: { note: ${way} } }`,
    };
  }
  return address === undefined
    ? whyOffline(written)
    : {
        zh: `{ 受理: ${address} }（在那里申请；办理、进度查询等环节另写）`,
        en: `{ apply: ${address} } (where one applies; handling, tracking and so on have keys of their own)`,
      };
}

/** Why something cannot be done online, written in the place of what can. */
function whyOffline(written: string): Words | undefined {
  if (!/不能|不可|无法|暂不|不支持|须|需|必须|cannot|not /iu.test(written)) return undefined;
  const reason = yamlWord(beginning(written.trim()));
  return { zh: `{ 暂不能网办原因: ${reason} }`, en: `{ reason: ${reason} }` };
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

/**
 * The fault of a register that is a map: of entries by their ids, or with the list below a name of its own. Undefined
 * where the map may be a single entry.
 */
export function noList(value: Readonly<Record<string, unknown>>, entry: Shape): PathFault | undefined {
  if (entry.kind !== 'record') return undefined;
  const pairs = Object.entries(value);
  const [[first, below] = []] = pairs;
  const isMap = (one: unknown): boolean => !isScalar(one) && typeof one === 'object' && one !== null;
  if (first === undefined || pairs.some(([key, one]) => entry.keys.has(key) || !isMap(one))) return undefined;
  const wrapped = pairs.length === 1 && Array.isArray(below);
  if (!wrapped && pairs.some(([, one]) => Array.isArray(one))) return undefined;
  const identity = [...entry.keys.values()].find(({ key }) => key.required);
  const [zh, en] = [identity?.key.zh[0] ?? '', identity?.name ?? ''];
  return {
    path: [first],
    atKey: true,
    meant: [],
    fault: new Fault(
      'invalid-value',
      {
        zh: `这个文件要写成列表，却以“${first}:”开头写成了一组键，里面的内容都读不到`,
        en: `This file must be a list, yet it is a map that begins with “${first}:”; nothing of it can be read`,
      },
      wrapped
        ? {
            zh: `去掉“${first}:”这一行，每一项从行首的“- ”写起`,
            en: `Remove the line “${first}:” and begin each entry with “- ” at the left edge`,
          }
        : {
            zh: `每一项以“- ”开头：- ${zh}: ${first}，下面的键和 ${zh} 对齐`,
            en: `Begin each entry with “- ”: - ${en}: ${first}, its other keys in line with ${en}`,
          },
    ),
  };
}

/** The fault of a list that is written as a map with numbers for keys: `环节一: 申请`, `第二步: 审核`. */
export function numberedPairs(
  value: Readonly<Record<string, unknown>>,
  entry: Shape,
  path: FieldPath,
): PathFault | undefined {
  const [[first = '', one] = [], ...others] = Object.entries(value);
  if (others.length === 0 || !isScalar(one) || entry.kind !== 'record') return undefined;
  const keys = [first, ...others.map(([key]) => key)];
  if (
    keys.some(
      (key) => entry.keys.has(key) || !/^\D{0,3}(?:\d{1,2}|[一二三四五六七八九十]{1,3})\D?$/u.test(key),
    )
  )
    return undefined;
  return {
    path,
    fault: new Fault(
      'invalid-value',
      {
        zh: `这里要写成列表，却写成了“${first}: ”这样 ${keys.length} 个带序号的键，内容都读不到`,
        en: `This must be a list, yet it is ${keys.length} keys with numbers such as “${first}:”; nothing of it can be read`,
      },
      {
        zh: `每一项以“- ”开头，不写序号：- ${textOf(one)}`,
        en: `Begin each entry with “- ” and write no numbers: - ${textOf(one)}`,
      },
    ),
  };
}
