/** A slip of Markdown in a body: what stands there has no effect and is printed as it is. */
import type { Words } from '../../text/words.js';

/** Where it is, what it does, and what to write. */
export interface MarkdownSlip {
  /** What is shown as the place. */
  readonly start: number;
  readonly end: number;
  readonly message: Words;
  readonly hint: Words;
  /** What mends it, and whether nothing else can be meant; undefined where nobody but the author knows. */
  readonly fix?: { readonly edits: readonly MarkdownEdit[]; readonly title: Words; readonly safe: boolean };
}

/** Replaces a stretch of the body. */
export interface MarkdownEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A slip that one piece of text mends; `shown`: that text with the words it belongs to. */
export function replaced(edit: MarkdownEdit, message: Words, shown: string = edit.text): MarkdownSlip {
  return {
    start: edit.start,
    end: edit.end,
    message,
    hint: { zh: `写成 ${shown}`, en: `Write ${shown}` },
    fix: { edits: [edit], title: { zh: `改成 ${shown}`, en: `Change to ${shown}` }, safe: true },
  };
}

/** The lines of a body with their places. */
export function bodyLines(
  text: string,
): { readonly text: string; readonly start: number; readonly end: number }[] {
  let at = 0;
  return text.split('\n').map((whole) => {
    const start = at;
    at += whole.length + 1;
    const line = whole.replace(/\r$/, '');
    return { text: line, start, end: start + line.length };
  });
}
