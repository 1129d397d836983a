/** Texts put together from facts, with the punctuation of their language. */
import type { Lang } from '../../text/words.js';

/** A part of a text that may not be there. */
type Part = string | undefined;

/** Puts texts together in one language. */
export class Composition {
  constructor(private readonly lang: Lang) {}

  /** The parts that are there, side by side: `a；b`; undefined where none is. */
  together(...parts: readonly Part[]): string | undefined {
    return this.#joined(parts, '；', '; ');
  }

  /** The parts that are there, as one list: `a，b`. */
  series(...parts: readonly Part[]): string | undefined {
    return this.#joined(parts, '，', ', ');
  }

  /** A label with what it is the label of: `a：b`; either alone where the other is not there. */
  labelled(label: Part, text: Part): string {
    return this.#joined([label, text], '：', ': ') ?? '';
  }

  /** A text with an aside: `a（b）`. */
  aside(text: string, aside: Part): string {
    if (aside === undefined || aside === '') return text;
    return this.lang === 'zh' ? `${text}（${aside}）` : `${text} (${aside})`;
  }

  #joined(parts: readonly Part[], zh: string, en: string): string | undefined {
    const there = parts.filter((part) => part !== undefined && part !== '');
    return there.length === 0 ? undefined : there.join(this.lang === 'zh' ? zh : en);
  }
}
