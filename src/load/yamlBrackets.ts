/** Quotes, braces and commas that do not match. */
import { spellings } from '../model/documents.js';
import type { Span } from '../text/source.js';
import type { Words } from '../text/words.js';
import { lostIn } from './remarks.js';
import type { Reason } from './yamlFault.js';
import { lineAround } from './yamlLines.js';
import { quotedEntry, singleQuoted } from './yamlQuoting.js';
import { type Token, tokensOf } from './yamlTokens.js';

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
  const open: Token[] = [];
  const remarks: { readonly hash: Token; readonly value: Token | undefined; readonly within: Token }[] = [];
  let value: Token | undefined;
  for (const token of tokensOf(text)) {
    if (token.start >= before) break;
    const within = open.at(-1);
    if (/^[{[]$/.test(token.text)) open.push(token);
    else if (/^[}\]]$/.test(token.text)) open.pop();
    else if (token.text.startsWith('#') && within) remarks.push({ hash: token, value, within });
    if (token.text.trim() !== '') value = token;
  }
  const bracket = open.at(-1);
  const at = bracket?.start ?? before;
  const closing = bracket?.text === '[' ? ']' : '}';
  const swallowed = remarks.find(({ hash, within }) => within === bracket && hash.text.includes(closing));
  if (swallowed) return bracketInRemark(text, swallowed.hash, swallowed.value);
  return {
    span: { start: at, end: at + 1 },
    message: words(
      `“${text[at]}”没有对应的“${closing}”，下面几行都被当成它的内容`,
      `“${text[at]}” is not closed by “${closing}”; the lines below are taken for its content`,
    ),
    hint: words(`在这一行末尾补上“${closing}”`, `Close it with “${closing}” at the end of the line`),
  };
}

/** A `#` behind a blank has made a remark of the rest of the line, the closing bracket with it. */
function bracketInRemark(text: string, hash: Token, before: Token | undefined): Reason {
  const isWord = before !== undefined && !/^(?:[{[,:]|['"].*)$/s.test(before.text);
  const value = isWord ? { start: before.start, end: before.start + before.text.length } : undefined;
  const { remark, whole } = lostIn(text, value ?? { start: hash.start, end: hash.start }, hash.start, true);
  const span = { start: whole.start, end: whole.end };
  const quoted = singleQuoted(whole.text);
  const fault = {
    span: { start: remark.start, end: remark.end },
    message: words(
      '# 前面有空格，YAML 把它后面的内容都当成备注，括号也没有了',
      'A blank stands before the #; YAML takes everything after it for a remark, the closing bracket with it',
    ),
  };
  // A value in quotes ends with them: what follows is a remark indeed.
  if (/^["']/.test(before?.text ?? '')) {
    return {
      ...fault,
      hint: words(
        '备注写到括号后面，或者单独一行',
        'Put the remark behind the bracket, or on a line of its own',
      ),
    };
  }
  return {
    ...fault,
    hint: words(`给整个值加引号，写成 ${quoted}`, `Quote the whole value: ${quoted}`),
    fix: {
      title: words('给整个值加上引号', 'Quote the whole value'),
      // A blank behind the # is how remarks are written: only its author knows whether this is one.
      safe: !/^#\s/.test(hash.text),
      edits: [{ span, text: quoted }],
    },
  };
}

/** Two entries between brackets that run into each other, or one whose value holds a colon. */
export function missingComma(text: string, { start, end }: Span): Reason {
  const inside = text.slice(start, end);
  const colon = /^([^\n:：]*\S): \s*\S/.exec(inside);
  const word = colon?.[1]?.split(/[\s，；]+/).at(-1) ?? '';
  if (colon && !spellings.has(word)) {
    return quotedEntry(
      text,
      { start, end },
      words(
        `值里有英文冒号加空格，YAML 把“${word}”看成了另一个键`,
        `The value holds a colon and a space; YAML takes “${word}” for another key`,
      ),
    );
  }
  const before = colon ? (colon[1] ?? '').slice(0, -word.length) : inside;
  const full = colon ? /[，；]\s*$/.test(before) : /[，；]/.test(before);
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
