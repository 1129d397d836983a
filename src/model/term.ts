/** One value of a closed list. */

import type { z } from 'zod';
import { beginning } from '../text/beginning.js';
import { isOneSlip, nearest } from '../text/nearest.js';
import { simplified } from '../text/traditional.js';
import type { Words } from '../text/words.js';
import { Fault } from './fault.js';
import { scalar } from './field.js';
import type { Vocabulary } from './vocabulary.js';

const vocabularies = new WeakMap<z.ZodType, Vocabulary>();

/** The vocabulary a value is one of; undefined for a schema that {@link term} did not make. */
export function vocabularyOf(schema: z.ZodType): Vocabulary | undefined {
  return vocabularies.get(schema);
}

/** One value of a vocabulary, written in Chinese or English. */
export function term<Id extends string>(words: Vocabulary<Id>): z.ZodType<Id, unknown> {
  const choices = {
    zh: words.terms.map((t) => t.zh).join('、'),
    en: words.terms.map((t) => t.en).join(', '),
  };
  const schema = scalar<Id>(
    { zh: `${words.name.zh}（${choices.zh}）`, en: `${words.name.en} (${choices.en})` },
    { enum: [...new Set(words.terms.flatMap((t) => [t.zh, t.id, t.en, ...(t.also ?? [])]))] },
    { enum: words.ids, description: words.meanings },
    (written) => {
      const found = words.read(written);
      if (found !== undefined) return found;
      return noTerm(written, words, choices);
    },
  );
  vocabularies.set(schema, words);
  return schema;
}

function noTerm<Id extends string>(written: string, words: Vocabulary<Id>, choices: Words): Fault {
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
      : { zh: `可以写：${choices.zh}`, en: `One of: ${choices.en}` },
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
