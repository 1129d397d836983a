/** Quotes, braces and commas that do not match. */
import type { Span } from '../text/source.js';
import type { Words } from '../text/words.js';
import type { Reason } from './yamlFault.js';
import { lineAround } from './yamlLines.js';

const words = (zh: string, en: string): Words => ({ zh, en });

/** A quote that is opened and never closed: the place is where it opens. */
export function unclosedQuote(text: string, { start }: Span): Reason {
  const before = text.slice(0, start);
  const open = [...before.matchAll(/(?:[:,[{]|^[ ]*-)[ ]+(["'])(?:(?!\1).)*$/gmu)].at(-1);
  const at = open ? open.index + open[0].indexOf(open[1] ?? '"') : start;
  const line = lineAround(text, at);
  return {
    span: { start: at, end: Math.max(at + 1, line.start + line.text.length) },
    message: words(
      '引号只有前一半，后面的内容全被当成这个值',
      'The quote is opened and not closed; everything after it is taken for this value',
    ),
    hint: words('在值的末尾补上引号，或者去掉开头的引号', 'Close it at the end of the value, or remove it'),
  };
}

/** A bracket that is open where the parser gave up. */
export function unclosedBracket(text: string, before: number): Reason {
  const open: number[] = [];
  for (let at = 0; at < before; at++) {
    if (text[at] === '{' || text[at] === '[') open.push(at);
    else if (text[at] === '}' || text[at] === ']') open.pop();
  }
  const at = open.at(-1) ?? before;
  const closing = text[at] === '[' ? ']' : '}';
  return {
    span: { start: at, end: at + 1 },
    message: words(
      `“${text[at]}”没有对应的“${closing}”，下面几行都被当成它的内容`,
      `“${text[at]}” is not closed by “${closing}”; the lines below are taken for its content`,
    ),
    hint: words(`在这一行末尾补上“${closing}”`, `Close it with “${closing}” at the end of the line`),
  };
}

/** Two entries between brackets that run into each other. */
export function missingComma(text: string, { start, end }: Span): Reason {
  const inside = text.slice(start, end);
  const full = /[，；]/.test(inside);
  return {
    message: full
      ? words(
          '花括号里用了中文逗号，YAML 只认英文逗号',
          'A full-width comma stands between braces; YAML knows only the ASCII comma',
        )
      : words(
          '花括号或方括号里，两项之间少了英文逗号',
          'Two entries between brackets lack a comma between them',
        ),
    hint: words('每两项之间写一个英文逗号和一个空格', 'Write an ASCII comma and a space between entries'),
  };
}

/** A closing bracket that closes nothing. */
export function strayBracket(text: string, { start }: Span): Reason {
  return {
    message: words(
      `多了一个“${text[start]}”，前面没有和它配对的`,
      `There is one “${text[start]}” too many; nothing before it is open`,
    ),
    hint: words('删掉它，或者给整个值加引号', 'Remove it, or quote the whole value'),
  };
}
