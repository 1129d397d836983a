/**
 * Chinese sentences over several lines. YAML puts a blank for each line break, as English needs it; between two Chinese
 * characters it would be printed as a gap in the sentence.
 */
import type { LoadOptions } from 'js-yaml';

/** Values that stand on several lines, as YAML joins them, and as Chinese does. */
export type Folds = ReadonlyMap<string, string>;

const none: Folds = new Map();
const foldsByRoot = new WeakMap<object, Folds>();

/** The folds of a document that was read; none for anything else. */
export function foldsOf(root: unknown): Folds {
  return typeof root === 'object' && root !== null ? (foldsByRoot.get(root) ?? none) : none;
}

/** Watches js-yaml read a text: what it is to be given as `listener`, and what notes the folds with the value read. */
export class FoldWatch {
  readonly #starts: number[] = [];
  readonly #folds = new Map<string, string>();

  readonly listener: NonNullable<LoadOptions['listener']> = (event, state) => {
    if (event === 'open') {
      this.#starts.push(state.position);
      return;
    }
    const start = this.#starts.pop() ?? 0;
    const { result } = state as { readonly result: unknown };
    if (typeof result !== 'string' || !seam.test(result)) return;
    const joined = joinedAsChinese(state.input.slice(start, state.position), result);
    if (joined !== result) this.#folds.set(result, joined);
  };

  /** Notes the folds with the document they were found in. */
  note(root: unknown): void {
    if (this.#folds.size > 0 && typeof root === 'object' && root !== null) foldsByRoot.set(root, this.#folds);
  }
}

const chinese = '[\\p{Script=Han}\\u3001-\\u301f\\uff01-\\uff5e“”‘’…—·]';
const seam = new RegExp(`${chinese} ${chinese}`, 'u');
const endsChinese = new RegExp(`${chinese}$`, 'u');
const beginsChinese = new RegExp(`^${chinese}`, 'u');
/** A line that a key may have been meant to begin, whose colon is full-width: that is told of by its blank. */
const keyLike = /^[^，。；、\s：]{1,8}：/u;

/** A value without the blanks of those of its line breaks that stand between Chinese characters. */
function joinedAsChinese(written: string, value: string): string {
  const [, , quoted = written] = /^\s*(["'])([\s\S]*)\1$/.exec(written) ?? [];
  const lines = quoted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let joined = value;
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    if (!endsChinese.test(line) || !beginsChinese.test(next) || keyLike.test(next)) continue;
    const tail = line.slice(-6);
    const at = joined.indexOf(`${tail} ${next.slice(0, 6)}`, from);
    if (at < 0) continue;
    from = at + tail.length;
    joined = joined.slice(0, from) + joined.slice(from + 1);
  }
  return joined;
}
