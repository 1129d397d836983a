/** Lines that are meant as entries of a list and would run into one paragraph. */
import { bodyLines, type MarkdownSlip } from './markdownSlip.js';

interface Marker {
  /** With the number of a numbered one as its first group. */
  readonly pattern: RegExp;
  /** What a list takes in its place; undefined where the author has to choose. */
  readonly instead?: (marker: string) => string;
}

const markers: readonly Marker[] = [
  { pattern: /^ {0,3}[-+](?=[\p{L}\p{Ps}\p{Pi}])/u, instead: () => '- ' },
  { pattern: /^ {0,3}[·•●○■◆▪]\s*(?=\S)/u, instead: () => '- ' },
  {
    pattern: /^ {0,3}(\d{1,2})(?:[.．](?=[^\s\d])|、)\s*/u,
    instead: (marker) => `${Number.parseInt(marker, 10)}. `,
  },
  { pattern: /^ {0,3}(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[①-⑳])\s*/u },
];

/** The lists of a body that are none: two lines or more, one below the other, that begin alike. */
export function listSlips(text: string): MarkdownSlip[] {
  const lines = bodyLines(text);
  return markers.flatMap(({ pattern, instead }) => {
    const slips: MarkdownSlip[] = [];
    for (let at = 0; at < lines.length; at++) {
      let end = at;
      while (pattern.test(lines[end]?.text ?? '')) end++;
      const entries = lines.slice(at, end);
      if (entries.length > 1) {
        const goesOn = /\S/.test(lines[at - 1]?.text ?? '');
        slips.push(slipOf(entries, pattern, instead, goesOn, text.includes('\r\n') ? '\r\n' : '\n'));
      }
      at = Math.max(at, end - 1);
    }
    return slips;
  });
}

/**
 * Whether the numbers stay what they are: a list counts on from its first, and 1、2号窗口 is no first entry but two
 * windows.
 */
function isCounted(entries: ReturnType<typeof bodyLines>, pattern: RegExp): boolean {
  const numbers = entries.map(({ text }) => pattern.exec(text)?.[1]);
  const isListing = entries.some(({ text }) => /^ {0,3}\d{1,2}、\s*\d/u.test(text));
  return !isListing && numbers.every((number, index) => Number(number) === Number(numbers[0]) + index);
}

function slipOf(
  entries: ReturnType<typeof bodyLines>,
  pattern: RegExp,
  instead: Marker['instead'],
  goesOn: boolean,
  lineEnd: string,
): MarkdownSlip {
  const [first = { text: '', start: 0, end: 0 }] = entries;
  const beginning = first.text.trim().slice(0, 12);
  const markerOf = (line: string): string => pattern.exec(line)?.[0] ?? '';
  const number = pattern.exec(first.text)?.[1];
  // A list that begins with another number than 1 cannot follow a paragraph: it would go on in it.
  const gap = goesOn && number !== undefined && Number(number) !== 1 ? lineEnd : '';
  const shown =
    instead &&
    `${instead(markerOf(first.text).trim())}${first.text.slice(markerOf(first.text).length).slice(0, 10)}`;
  return {
    start: first.start,
    end: first.end,
    message: {
      zh: `从“${beginning}”起的 ${entries.length} 行不是列表，会连成一段`,
      en: `The ${entries.length} lines from “${beginning}” are no list, and would run into one paragraph`,
    },
    hint: shown
      ? {
          zh: `每行写成“${shown}”这样，符号后面空一格`,
          en: `Begin each line as in “${shown}”, with a blank after the mark`,
        }
      : {
          zh: '每条之间空一行；或者写成列表，每行以“1. ”“2. ”开头',
          en: 'Put an empty line between them; or make a list, each line beginning with “1. ”, “2. ”',
        },
    ...(instead
      ? {
          fix: {
            edits: entries.map((line, index) => {
              const marker = markerOf(line.text);
              const indent = /^ */.exec(marker)?.[0] ?? '';
              return {
                start: line.start,
                end: line.start + marker.length,
                text: `${index === 0 ? gap : ''}${indent}${instead(marker.trim())}`,
              };
            }),
            title: { zh: '改成列表', en: 'Make a list of it' },
            safe: number === undefined || isCounted(entries, pattern),
          },
        }
      : {}),
  };
}
