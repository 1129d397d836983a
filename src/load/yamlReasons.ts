/** Why the parser stopped, in the words of somebody who edits the file. */
import type { YAMLError } from 'yaml';
import { spellings } from '../model/documents.js';
import type { Span } from '../text/source.js';
import type { Words } from '../text/words.js';
import { missingComma, strayBracket, unclosedBracket, unclosedQuote } from './yamlBrackets.js';
import type { Reason } from './yamlFault.js';
import { type Line, lineAround, lineBelow, slipBetween } from './yamlLines.js';
import { quotedRest, valueStart } from './yamlQuoting.js';

/** What the parser reports. */
type ParserFault = Pick<YAMLError, 'code' | 'message' | 'pos'>;

interface Case {
  readonly code: YAMLError['code'] | readonly YAMLError['code'][];
  /** What the parser's message must say, too. */
  readonly says?: RegExp;
  tell(text: string, span: Span): Reason | undefined;
}

const words = (zh: string, en: string): Words => ({ zh, en });

/** The reason of a parser's fault: first what its lines show, then what the parser means. */
export function reasonOf(text: string, { code, message, pos }: ParserFault): Reason {
  const span = { start: pos[0], end: Math.max(pos[1], pos[0] + 1) };
  const slip = slipBetween(text, span.start, span.end);
  if (slip) return slip;
  for (const known of cases) {
    const codes = typeof known.code === 'string' ? [known.code] : known.code;
    if (!codes.includes(code) || (known.says && !known.says.test(message))) continue;
    const reason = known.tell(text, span);
    if (reason) return reason;
  }
  return {
    message: words(
      '这一行不合 YAML 的写法，读不出来',
      `This line is not valid YAML (${message.split('\n')[0]})`,
    ),
    hint: words('检查缩进、冒号后的空格和引号', 'Check indentation, the space after colons, and quotes'),
  };
}

const cases: readonly Case[] = [
  { code: 'MISSING_CHAR', says: /closing ["']quote/, tell: unclosedQuote },
  { code: 'BAD_INDENT', says: /^Flow/, tell: (text, { start }) => unclosedBracket(text, start) },
  { code: ['BLOCK_IN_FLOW', 'MISSING_CHAR'], says: /flow|Missing ,/, tell: missingComma },
  { code: 'UNEXPECTED_TOKEN', says: /Unexpected flow-(?:map|seq)-end/, tell: strayBracket },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /at node end/,
    tell: (text, span) =>
      beginsWithQuote(text, span) ? quotedRest(text, span.start, quoteGoesOn) : crookedIndent(text, span),
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /Block scalar header/,
    tell: (text, span) => quotedRest(text, span.start, startsWithSign),
  },
  { code: 'BAD_SCALAR_START', tell: (text, span) => quotedRest(text, span.start, startsWithSign) },
  {
    code: ['MISSING_CHAR', 'BAD_ALIAS'],
    says: /anchors|[Aa]lias|Anchor/,
    tell: (text, span) => quotedRest(text, span.start, startsWithSign),
  },
  { code: 'BAD_DQ_ESCAPE', tell: backslash },
  { code: 'BLOCK_AS_IMPLICIT_KEY', tell: twoColons },
  { code: ['BLOCK_AS_IMPLICIT_KEY', 'BAD_INDENT'], tell: crookedIndent },
  { code: 'MISSING_CHAR', says: /Sequence item/, tell: crookedIndent },
  {
    code: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
    says: /Implicit/,
    tell: (text, { start }) => firstNumbered(text, start) ?? noPair(lineAround(text, start)),
  },
];

/** Whether the value of the line begins with a quote: else something of another level has begun. */
function beginsWithQuote(text: string, { start }: Span): boolean {
  const line = lineAround(text, start).text;
  return /^["']/.test(line.slice(valueStart(line)));
}

const quoteGoesOn = words(
  '值以引号开头，引号结束后却还有字，YAML 不知道值到哪里为止',
  'The value begins with a quote, yet goes on after the quote is closed; YAML cannot tell where it ends',
);

const startsWithSign = words(
  '值以 YAML 有特殊用处的符号开头，读不成文字',
  'The value begins with a sign that has a meaning in YAML, so it is not read as text',
);

function backslash(): Reason {
  return {
    message: words(
      '双引号里的反斜杠 \\ 在 YAML 里有特殊用处',
      'A backslash between double quotes has a meaning in YAML',
    ),
    hint: words('写成两个 \\\\，或者改用单引号', 'Write it twice, or use single quotes'),
  };
}

/** `键: 值: 值` on one line: the value holds a colon. */
function twoColons(text: string, { start }: Span): Reason | undefined {
  const line = lineAround(text, start);
  const rest = line.text.slice(start - line.start);
  if (!/[^\s]:(?:\s|$)/.test(rest)) return undefined;
  const second = /[\s，,；;。！？、]([^\s，,；;。！？、:：]+):(?:\s|$)/u.exec(rest)?.[1] ?? '';
  if (spellings.has(second)) {
    return {
      message: words(
        `一行里写了两个键，“${second}”成了前一个值的一部分`,
        `Two keys stand on one line; “${second}” becomes part of the value before it`,
      ),
      hint: words(
        `在“${second}”前面换行，和上一个键对齐`,
        `Break the line before “${second}” and line it up with the key above`,
      ),
    };
  }
  return quotedRest(
    text,
    start,
    words('值里有“: ”，YAML 看成了第二个键', 'The value holds “: ”, which YAML takes for a second key'),
  );
}

/** A line that begins in another column than those of its level: it is the parser's, or the one below. */
function crookedIndent(text: string, { start }: Span): Reason {
  const here = lineAround(text, start);
  const below =
    start > here.start + valueStart(here.text) - 1 && here.text.slice(0, start - here.start).trim() !== '';
  const line = (below ? lineBelow(text, here) : undefined) ?? here;
  const indent = /^ */.exec(line.text)?.[0].length ?? 0;
  const numbered = numberedLine(line);
  if (numbered) return numbered;
  return {
    span: { start: line.start + indent, end: line.start + Math.max(line.text.length, indent + 1) },
    message: words(
      `缩进不对齐：前面有 ${indent} 个空格，和上下行都不在同一列，看不出属于哪一层`,
      `The indentation of ${indent} spaces lines up with nothing above; there is no telling what the line belongs to`,
    ),
    hint: words(
      '同一层的键从同一列开始；列表的每一项前面写“- ”',
      'Keys of one level begin in one column; each entry of a list begins with “- ”',
    ),
  };
}

/** The reason of the first of the lines with numbers in place of dashes that go on to an offset. */
export function firstNumbered(text: string, offset: number): Reason | undefined {
  let line = lineAround(text, offset);
  let reason = numberedLine(line);
  while (reason && line.start > 0) {
    line = lineAround(text, line.start - 1);
    const above = numberedLine(line);
    if (!above) break;
    reason = above;
  }
  return reason;
}

/** The reason of a line that begins with a number in place of a dash: `1、申请`, `1: 申请`; not 1.5米, 1、2级, 一、二级. */
function numberedLine(line: Line): Reason | undefined {
  const [, indent = '', number, rest] =
    /^( *)((?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.、．)）](?![\d一二两三四五六七八九十])|[:：](?=\s)))\s*(\S.*)$/u.exec(
      line.text,
    ) ?? [];
  return number && rest ? numberedEntry(line, indent.length, number, rest) : undefined;
}

/** An entry of a list that begins with its number, as one writes in Word. */
function numberedEntry({ start, text }: Line, indent: number, number: string, rest: string): Reason {
  const entry = `- ${rest.trimEnd()}`;
  const end = start + text.trimEnd().length;
  return {
    span: { start: start + indent, end },
    message: words(
      `这一项前面写了序号“${number}”，YAML 只认“- ”，看不出它是列表的一项`,
      `The entry begins with the number “${number}”; YAML knows only “- ” and cannot tell that it is one of the list`,
    ),
    hint: words(
      `写成“${entry.replace(/ +#.*$/, '')}”，序号由程序排`,
      `Write “${entry.replace(/ +#.*$/, '')}”; the numbers are set by the program`,
    ),
    fix: {
      title: words('序号改成“- ”', 'Write “- ” for the number'),
      safe: true,
      edits: [{ span: { start: start + indent, end }, text: entry }],
    },
  };
}

function noPair({ start, text }: Line): Reason {
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  const shown = text.trim().slice(0, 30);
  return {
    span: { start: start + indent, end: start + Math.max(text.length, indent + 1) },
    message: words(
      `“${shown}”不是“键: 值”，也没有接在上一行后面`,
      `“${shown}” is no “key: value”, nor does it continue the line above`,
    ),
    hint: words(
      '写成“键: 值”；列表的一项前面写“- ”；接着上一行的话，多缩进两格',
      'Write “key: value”; begin an entry of a list with “- ”; indent a line that continues the one above',
    ),
  };
}
