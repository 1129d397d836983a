/** Text in lines of a terminal, broken where Chinese may be broken, too, which has no spaces. */
import { displayWidth } from './width.js';

const opening = '（“《【';
const closing = '、，。；：？！）”》】…';
const chinese = '\\u2e80-\\u9fff';

/** What stays together: a word or a Chinese character, with the brackets and points that cling to it. */
const piece = new RegExp(
  `\\s*[${opening}]*(?:[${chinese}]|[^\\s${chinese}${opening}${closing}]+|.)[${closing}]*`,
  'gu',
);

/** A text in lines of at most `width` columns, as far as its words are no longer; its own line breaks stay. */
export function folded(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => foldedLine(line, width))
    .join('\n');
}

function foldedLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const next of line.match(piece) ?? []) {
    if (current === '' || displayWidth(current + next) <= width) current += next;
    else {
      lines.push(current);
      current = next.trimStart();
    }
  }
  return [...lines, current].join('\n');
}
