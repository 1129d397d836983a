/** One value of a closed list. */

import type { z } from 'zod';
import { beginning } from '../text/beginning.js';
import { isOneSlip, nearest } from '../text/nearest.js';
import { simplified } from '../text/traditional.js';
import type { Words } from '../text/words.js';
import { yamlList } from '../text/yamlWord.js';
import { Fault } from './fault.js';
import { scalar } from './field.js';
import type { Vocabulary } from './vocabulary.js';

const vocabularies = new WeakMap<z.ZodType, Vocabulary>();

/** The vocabulary a value is one of; undefined for a schema that {@link term} did not make. */
export function vocabularyOf(schema: z.ZodType): Vocabulary | undefined {
  return vocabularies.get(schema);
}

function choicesOf(words: Vocabulary): Words {
  return {
    zh: words.terms.map((t) => t.zh).join('、'),
    en: words.terms.map((t) => t.en).join(', '),
  };
}

/**
 * One value of a vocabulary, written in Chinese or English. `instead`: where a text that is none of them is written, as
 * far as that shows.
 */
export function term<Id extends string>(
  words: Vocabulary<Id>,
  instead: (written: string) => Words | undefined = () => undefined,
): z.ZodType<Id, unknown> {
  const choices = choicesOf(words);
  const schema = scalar<Id>(
    { zh: `${words.name.zh}（${choices.zh}）`, en: `${words.name.en} (${choices.en})` },
    { enum: [...new Set(words.terms.flatMap((t) => [t.zh, t.id, t.en, ...(t.also ?? [])]))] },
    { enum: words.ids, description: words.meanings },
    (written) => {
      const found = words.read(written);
      if (found !== undefined) return found;
      return noTerm(written, words, choices, instead(written));
    },
  );
  vocabularies.set(schema, words);
  return schema;
}

/**
 * The fault of a text where a list of a vocabulary is due that holds several values, some of which are none, or which a
 * stroke separates: 企业、个体工商户; 窗口领取/邮寄. Undefined where it holds no value.
 */
export function partlyKnown(written: string, words: Vocabulary | undefined): Fault | undefined {
  const parts = written
    .split(/\s*[、，,；;/／]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = parts.filter((part) => words?.read(part) !== undefined);
  if (!words || known.length === 0 || parts.length < 2 || written.length > 80) return undefined;
  const others = parts.filter((part) => !known.includes(part));
  const choices = choicesOf(words);
  const said = { zh: others.map(inQuotes).join('、'), en: others.map(inQuotes).join(', ') };
  return new Fault(
    'invalid-value',
    others.length === 0
      ? {
          zh: `“${written}”是几个值连在一起，YAML 只看成一个`,
          en: `“${written}” is several values in one; YAML takes them for a single one`,
        }
      : {
          zh: `“${written}”是几个值连在一起，${words.name.zh}里没有${said.zh}，不能归类，也不能查找`,
          en: `“${written}” is several values in one, and ${said.en} is no value for ${words.name.en}; it can be neither sorted nor searched by`,
        },
    others.length === 0
      ? { zh: `写成列表 ${yamlList(parts)}`, en: `Write a list: ${yamlList(parts)}` }
      : {
          zh: `写成列表 [${known.join(', ')}, …]；${said.zh}改成其中一种：${choices.zh}`,
          en: `Write a list: [${known.join(', ')}, …], with one of these for ${said.en}: ${choices.en}`,
        },
  );
}

function inQuotes(word: string): string {
  return `“${word}”`;
}

function noTerm<Id extends string>(
  written: string,
  words: Vocabulary<Id>,
  choices: Words,
  instead: Words | undefined,
): Fault {
  const near = termMeant(
    written,
    words.terms.flatMap((t) => [t.zh, t.en, t.id]),
  );
  const shown = beginning(written);
  return new Fault(
    'invalid-value',
    {
      zh: `${words.name.zh}没有“${shown}”这个值，不能归类，也不能查找`,
      en: `“${shown}” is not a value for ${words.name.en}; it can be neither sorted nor searched by`,
    },
    near
      ? {
          zh: `是不是“${near}”？可以写：${choices.zh}`,
          en: `Did you mean “${near}”? One of: ${choices.en}`,
        }
      : {
          zh: `${instead ? `${instead.zh}；这里` : ''}可以写：${choices.zh}`,
          en: `${instead ? `${instead.en}. ` : ''}One of: ${choices.en}`,
        },
    near
      ? {
          title: { zh: `改成“${near}”`, en: `Change to “${near}”` },
          text: near,
          // A misspelt English word can mean nothing else; one Chinese character more or less may.
          safe: /^[a-z -]{4,}$/i.test(near) && /^[a-z -]{4,}$/i.test(written),
        }
      : undefined,
  );
}

/**
 * The value that is meant: one slip of the hand away, or the only one that holds what was written or is held by it. Of
 * four Chinese characters two are the kind of thing and say nothing: 跨省通办 is no 同城通办, 行政征收 no 行政许可.
 */
function termMeant(written: string, values: readonly string[]): string | undefined {
  const near = nearest(simplified(written), values);
  if (near === undefined || isOneSlip(written, near)) return near;
  if (/^[\x20-\x7e]+$/.test(near)) return wordByWord(written, near) ? near : undefined;
  const holding = values.filter((value) => written.includes(value) || value.includes(written));
  return holding.length === 1 ? holding[0] : undefined;
}

/** Whether each word of one text is near to its counterpart: administrative licence is no administrative payment. */
function wordByWord(written: string, near: string): boolean {
  const [ours, theirs] = [written.trim().split(/[\s-]+/), near.split(/[\s-]+/)];
  return ours.length !== theirs.length
    ? theirs.length === 1
    : ours.every((word, index) => nearest(word, [theirs[index] ?? '']) !== undefined);
}
