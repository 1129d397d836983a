/** Slips that a value shows by itself: quotes from Word, several entries of a list run together. */

import { beginning } from '../text/beginning.js';
import { Fault } from './fault.js';
import { isScalar, textOf } from './written.js';

/** A value in quotes that are none to YAML: `“12345”`, `「甲」`. `isGood`: whether what stands inside would do. */
export function wordQuotes(written: string, isGood: (inner: string) => boolean): Fault | undefined {
  const inner = /^[“”„‟＂「『‘’＇]\s*([^“”„‟＂「」『』‘’＇]+?)\s*[“”„‟＂」』‘’＇]$/u.exec(
    written.trim(),
  )?.[1];
  if (inner === undefined || !isGood(inner)) return undefined;
  return new Fault(
    'invalid-value',
    {
      zh: `“${inner}”外面是中文引号，YAML 只认英文引号，引号成了值的一部分`,
      en: `Full-width quotes stand around “${inner}”; YAML knows only ASCII quotes, so they become part of the value`,
    },
    { zh: `写成 "${inner}"`, en: `Write "${inner}"` },
    { title: { zh: '改成英文引号', en: 'Write ASCII quotes' }, text: JSON.stringify(inner) },
  );
}

/** A map of one line whose colon is none to YAML: `环节：申请`, `环节:申请`. `isKey`: whether a word is a key of the map. */
export function colonInScalar(written: string, isKey: (word: string) => boolean): Fault | undefined {
  const [, key = '', rest = ''] = /^\s*([^\s：:]+)\s*[：:]\s*(.*)$/su.exec(written) ?? [];
  if (key === '' || !isKey(key)) return undefined;
  const mended = `${key}: ${rest}`.trim();
  const isFullWidth = /^\s*[^\s：:]+\s*：/u.test(written);
  // A further key was on a line of its own before YAML joined them: on one line it would be lost in the value.
  const others = [...rest.matchAll(/[\s；;，,、]([^\s：:；;，,、]+)\s*[：:]/gu)]
    .map(([, word = '']) => word)
    .filter(isKey);
  return new Fault(
    'invalid-value',
    isFullWidth
      ? {
          zh: `“${key}”后面是中文冒号“：”，YAML 只认英文冒号，把它看成了一句话`,
          en: `“${key}” is followed by a full-width colon “：”; YAML knows only the ASCII colon and takes it all for a sentence`,
        }
      : {
          zh: `“${key}:”的冒号后面没有空格，YAML 把它看成了一句话`,
          en: `No space stands behind the colon of “${key}:”; YAML takes it all for a sentence`,
        },
    others.length > 0
      ? {
          zh: `写成“${key}: ”，英文冒号加一个空格；${others.map((other) => `“${other}”`).join('')}也这样写，单独一行，和“${key}”对齐`,
          en: `Write “${key}: ”, an ASCII colon and a space; likewise ${others.join(', ')}, on a line of its own in line with ${key}`,
        }
      : { zh: `写成“${key}: ”，英文冒号加一个空格`, en: `Write “${key}: ”, an ASCII colon and a space` },
    rest === '' || others.length > 0 || /[\n]|: |^[[\]{}&*!|>%@`"'#,?-]| #/.test(rest)
      ? undefined
      : { title: { zh: '改成英文冒号加空格', en: 'Write an ASCII colon and a space' }, text: mended },
  );
}

/** A sentence that holds `: `, which has made a map of it: `行政复议: 自知道之日起60日内`. */
export function colonInText(value: unknown): Fault | undefined {
  const [[before, after] = [], ...others] = Object.entries(value as object);
  if (Array.isArray(value) || before === undefined || others.length > 0 || !isScalar(after)) return undefined;
  const whole = `${before}: ${textOf(after)}`;
  const shown = beginning(whole, 30);
  return new Fault(
    'invalid-value',
    {
      zh: `“${shown}”里有英文冒号加空格，YAML 把“${before}”看成了键，读不出整句话`,
      en: `“${shown}” holds a colon and a space; YAML takes “${before}” for a key and loses the sentence`,
    },
    {
      zh: `把“${before}”后面的冒号改成中文冒号“：”，或者给整句加引号`,
      en: `Quote the whole sentence, or write a full-width colon “：” after “${before}”`,
    },
  );
}

/** What an entry of a list begins with where it was not written as YAML wants it: •, －, 1、, （一）. */
const marker =
  /^(?:[-－–—•·●○▪■◆◇*]\s*(?=[^\s\d－–—-])|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．)）]\s*(?=[^\s\d]))/u;
/** A line break between sentences, which YAML has made a blank. */
const brokenLine = /[。；！？] (?=\S)/u;

/**
 * A value that stands alone for a list, yet shows that several entries were meant: separated by commas
 * that are none to YAML, or on lines that do not begin with a dash.
 */
export function joinedEntries(written: string, isGood: (entry: string) => boolean): Fault | undefined {
  const joined = joinedValues(written, isGood);
  if (joined) return joined;
  const text = written.trim();
  if (!marker.test(text) && !brokenLine.test(text)) return undefined;
  const shown = beginning(text, 30);
  return new Fault(
    'invalid-value',
    {
      zh: `“${shown}”像是几条连成了一条：没有以“- ”开头的行，YAML 都接在上一行后面`,
      en: `“${shown}” looks like several entries run into one: YAML joins a line to the one above unless it begins with “- ”`,
    },
    {
      zh: '每一条单独一行，以英文减号加一个空格“- ”开头，不写序号和圆点',
      en: 'Begin each entry on a line of its own with an ASCII hyphen and a space “- ”, without numbers or bullets',
    },
  );
}

/**
 * A value that is none of a list's, yet several of them with commas that are none to YAML: 窗口、网上. `isEntry`: it
 * stands for one entry of the list, not for the whole.
 */
export function joinedValues(
  written: string,
  isGood: (entry: string) => boolean,
  isEntry = false,
): Fault | undefined {
  const text = written.trim();
  const inBrackets = /^[【［〔[（(].*[】］〕\])）]$/u.test(text);
  const parts = (inBrackets ? text.slice(1, -1) : text)
    .split(/\s*[、，,；;]\s*/u)
    .filter((part) => part !== '');
  if (!inBrackets && parts.length < 2) return undefined;
  // 市、县级 is 市级 and 县级.
  const ending = [...(parts.at(-1) ?? '')].at(-1) ?? '';
  const whole = parts.map((part) =>
    parts.length < 2 || isGood(part) || !isGood(part + ending) ? part : part + ending,
  );
  return !isGood(text) && whole.every(isGood) ? separated(text, whole, isEntry) : undefined;
}

function separated(text: string, parts: readonly string[], isEntry: boolean): Fault {
  const list = `[${parts.join(', ')}]`;
  return new Fault(
    'invalid-value',
    {
      zh: `“${text}”是几个值连在一起，YAML 只看成一个`,
      en: `“${text}” is several values in one; YAML takes them for a single one`,
    },
    { zh: `写成列表 ${list}`, en: `Write a list: ${list}` },
    {
      title: { zh: `改成 ${list}`, en: `Change to ${list}` },
      text: list,
      ...(isEntry ? { entries: parts } : {}),
    },
  );
}
