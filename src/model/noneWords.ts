/** Words and signs that say that there is nothing, as people write them: 无。, （无）, 不涉及, ——. */
import { simplified } from '../text/traditional.js';

/** The stop behind a word, and brackets or quotes around all of it. */
const stop = /[\s。．.；;！!，,]+$/u;
const around = /^(?:[（([［【〔]\s*(.*?)\s*[）)\]］】〕]|["'“”‘’＂「『](.*)["'“”‘’＂」』])$/su;

/** A text as a word alone: without the stop behind it, and brackets or quotes around all of it. */
export function bareWord(written: string): string {
  const word = written.trim().replace(stop, '') || written.trim();
  const [, inBrackets, inQuotes] = around.exec(word) ?? [];
  const inner = (inBrackets ?? inQuotes)?.trim().replace(stop, '');
  return inner || word;
}

const general =
  /^(?:无|没有|否|空|暂无|不涉及|不适用|不需要?|不用|无需|none|no|nil|false|n[/.]?a|not applicable|[—－–-]{1,4}|[/／\\])$/iu;

/** Whether a text says no more than that there is nothing; whether nobody has looked, it leaves open. */
export function saysNothing(written: string): boolean {
  // Most texts are sentences.
  return written.length <= 24 && general.test(simplified(bareWord(written)));
}
