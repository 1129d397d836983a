/** Tables that are none: without the line of hyphens below their first, or with full-width strokes. */

import { beginning } from '../../text/beginning.js';
import { bodyLines, type MarkdownSlip } from './markdownSlip.js';

const row = /^ {0,3}[|｜]/u;
const hyphens = /^ {0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;
/** The same with what an input method for Chinese types. */
const likeHyphens = /^[\s|｜:：\-—–－ー]*[-—–－ー][\s|｜:：\-—–－ー]*$/u;

/** The tables of a body that would be printed as lines of strokes. */
export function tableSlips(text: string): MarkdownSlip[] {
  const slips: MarkdownSlip[] = [];
  const lines = bodyLines(text);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (row.test(lines[end]?.text ?? '')) end++;
    const [first, second] = lines.slice(at, end);
    if (first && second) {
      const rows = lines.slice(at, end);
      const isFull = rows.some((line) => /^ {0,3}｜/u.test(line.text));
      const hasLine = likeHyphens.test(second.text);
      if (!hyphens.test(second.text) || isFull) {
        const ruled = `|${'---|'.repeat(cellsOf(first.text))}`;
        const edits = rows.map((line, index) => ({
          start: line.start,
          end: line.end,
          text: index === 1 && hasLine ? ruled : line.text.replaceAll('｜', '|'),
        }));
        const [head, ...others] = edits;
        const added = head && !hasLine ? { ...head, text: `${head.text}${lineEnd}${ruled}` } : head;
        slips.push({
          start: first.start,
          end: first.end,
          message: {
            zh: `“${beginning(first.text.trim(), 20)}”这 ${rows.length} 行不是表格，会原样印出竖线`,
            en: `The ${rows.length} lines from “${beginning(first.text.trim(), 20)}” are no table, and their strokes are printed as they stand`,
          },
          hint: {
            zh: `第一行下面要有一行 ${ruled}，竖线和减号都用英文的`,
            en: `A line ${ruled} must follow the first, strokes and hyphens being ASCII`,
          },
          fix: {
            edits: added ? [added, ...others] : [],
            title: { zh: '改成表格', en: 'Make a table of it' },
            // Whether the first row is a head, its author knows.
            safe: hasLine,
          },
        });
      }
    }
    at = Math.max(at, end - 1);
  }
  return slips;
}

function cellsOf(line: string): number {
  return Math.max(
    1,
    line
      .trim()
      .replace(/^[|｜]|[|｜]$/gu, '')
      .split(/[|｜]/u).length,
  );
}
