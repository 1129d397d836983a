/** Texts put together from facts, with the punctuation of their language. */
import { bracketed, type Lang } from '../../text/words.js';

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
    if (label === undefined || label === '') return text ?? '';
    if (text === undefined || text === '') return label;
    return this.lang === 'zh' ? `${label}：${text}` : `${label}: ${text}`;
  }

  /** A text with an aside: `a（b）`. */
  aside(text: string, aside: Part): string {
    if (aside === undefined || aside === '') return text;
    return text + bracketed(aside, this.lang);
  }

  #joined(parts: readonly Part[], zh: string, en: string): string | undefined {
    let whole: string | undefined;
    for (const part of parts) {
      if (part === undefined || part === '') continue;
      whole = whole === undefined ? part : whole + (this.lang === 'zh' ? zh : en) + part;
    }
    return whole;
  }
}
