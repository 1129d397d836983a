/** Faults of values: what is wrong, what to write, and what mends it. */
import { z } from 'zod';
import { beginning } from '../text/beginning.js';
import type { Words } from '../text/words.js';
import { isScalar } from './written.js';

/** What is wrong with a value, as a scalar's reader says it. */
export class Fault {
  constructor(
    readonly rule: string,
    readonly message: Words,
    readonly hint?: Words,
    /**
     * A replacement of the written value; it keeps its meaning unless `safe` is false. `entries`: the value stands for
     * several of its list, as which it is written.
     */
    readonly fix?: {
      readonly title: Words;
      readonly text: string;
      readonly safe?: boolean;
      readonly entries?: readonly string[];
    },
  ) {}
}

/** The fault that a zod issue carries, if one of our readers raised it. */
export function faultOf(issue: { readonly code?: string; readonly params?: unknown }): Fault | undefined {
  const fault = (issue as { params?: { fault?: unknown } }).params?.fault;
  return fault instanceof Fault ? fault : undefined;
}

/** What a required text holds that cannot be read: rules pass over it, and pages show a gap. */
export const standIn = '(?)';

/** The fault of a required value that is not there. */
export const missing = new Fault('missing-field', { zh: '缺少必填内容', en: 'A required value is missing' });

/**
 * Says that a value has the wrong form: `form` is what is expected, `why` what comes of it, `meant` what
 * it clearly stands for.
 */
export function invalid(written: string, form: Words, why: Words = plainWhy, meant?: string): Fault {
  const shown = beginning(written);
  return new Fault(
    'invalid-value',
    {
      zh: `不能写“${shown}”，这里要写${form.zh}；${why.zh}`,
      en: `“${shown}” will not do here, expected ${form.en}; ${why.en}`,
    },
    meant === undefined
      ? { zh: `改成${form.zh}`, en: `Write ${form.en}` }
      : { zh: `写成 ${meant}`, en: `Write ${meant}` },
    meant === undefined
      ? undefined
      : { title: { zh: `改成 ${meant}`, en: `Change to ${meant}` }, text: meant },
  );
}

const plainWhy: Words = {
  zh: '读不懂的内容不能猜着发布',
  en: 'what cannot be read is not published by guesswork',
};

/** What a value is, for messages. */
export function kindOf(value: unknown): Words {
  if (Array.isArray(value)) return { zh: '一个列表', en: 'a list' };
  if (isScalar(value)) return { zh: '一个值', en: 'a single value' };
  return { zh: '一组键值', en: 'a map' };
}

/** Reports a fault where a schema is being read, or below it. */
export function raise(
  ctx: z.RefinementCtx,
  input: unknown,
  fault: Fault,
  path: readonly PropertyKey[] = [],
): never {
  ctx.addIssue({ code: 'custom', message: fault.message.en, input, params: { fault }, path: [...path] });
  return z.NEVER;
}
