/** Slips of the hand that a line shows by itself: full-width colons, odd blanks, tabs, a missing space. */
import { spellings } from '../model/documents.js';
import { isOtherName } from '../model/otherNames.js';
import type { Change } from '../text/edit.js';
import { flatContact } from './flatContacts.js';
import type { Reason } from './yamlFault.js';

/** A line of a text. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** Blanks that look like spaces and are none to YAML: no-break, ideographic, zero-width … */
const oddBlank = '[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]';
const oddIndent = new RegExp(`^( *)(${oddBlank}(?:${oddBlank}| )*)(?=(?:- |[^\\s:：#]+[:：]))`, 'u');
const oddAfterSign = new RegExp(
  `^( *(?:- )?(?:[^\\s:：#"'-][^\\s:：#"']*:|-) ?)(${oddBlank}+) *(?=\\S)`,
  'u',
);
const key = '(\\p{L}[^\\s:："\'#[{，。、；（）()]*)';
const fullColon = new RegExp(`^( *(?:- +)?)${key}：[ \\u3000]*`, 'u');
const noSpace = new RegExp(`^( *(?:- +)?)${key}:(?=[^\\s:/])`, 'u');
/** A dash for a value that there is none of: `申请材料: -`. */
const dashAlone = /^( *(?:- +)?[^\s:#"'][^:#"']*:[ \t]+)-[ \t]*$/u;
const block = /(?:^|[:-])[ \t]+[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/;

/** The lines of a text. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const line = { start, text: raw.replace(/\r$/, '') };
    start += raw.length + 1;
    return line;
  });
}

/** The line an offset stands in. */
export function lineAround(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, text: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '') };
}

/** The line below a line; none below the last. The text of a line does not tell: its break may be two characters. */
export function lineBelow(text: string, { start }: Line): Line | undefined {
  const end = text.indexOf('\n', start);
  return end < 0 || end + 1 >= text.length ? undefined : lineAround(text, end + 1);
}

/** The slip that the lines from one offset to another show, the first of them first. */
export function slipBetween(text: string, from: number, to: number): Reason | undefined {
  const last = Math.max(from, to - 1);
  let line: Line | undefined = lineAround(text, from);
  while (line && line.start <= last) {
    const slip = slipIn(line, text);
    if (slip) return slip;
    line = lineBelow(text, line);
  }
  return undefined;
}

function slipIn(line: Line, text: string): Reason | undefined {
  const { start } = line;
  const indent = oddIndent.exec(line.text);
  if (indent) return oddBlanks(text, start + (indent[1] ?? '').length, indent[2] ?? '', true);
  if (/^\s*\t/.test(line.text)) return tab(line, text);
  const after = oddAfterSign.exec(line.text);
  if (after) return oddBlanks(text, start + (after[1] ?? '').length, after[2] ?? '', false);
  const colon = fullColon.exec(line.text);
  if (colon) return chineseColon(line, colon[2] ?? '', text);
  const space = noSpace.exec(line.text);
  if (space) return missingSpace(start + space[0].length, space[2] ?? '');
  const dash = dashAlone.exec(line.text);
  return dash ? onlyDash(start + (dash[1] ?? '').length) : undefined;
}

function onlyDash(start: number): Reason {
  return {
    span: { start, end: start + 1 },
    message: {
      zh: '冒号后面只有一个“-”，YAML 当它是列表的开头，读不出来',
      en: 'Only a “-” stands behind the colon; YAML takes it for the beginning of a list and cannot read it',
    },
    hint: {
      zh: '查过没有的，写 无（收费写 不收费），可以不写的删掉这一行；有的写上内容',
      en: 'If there is none, write none; what may be left out, remove; else write the value',
    },
  };
}

function oddBlanks(text: string, start: number, blanks: string, inIndent: boolean): Reason {
  const name = /\u3000/.test(blanks)
    ? { zh: '全角空格', en: 'full-width spaces' }
    : { zh: '从网页或 Word 里带来的特殊空格', en: 'special spaces copied from a page or from Word' };
  return {
    span: { start, end: start + blanks.length },
    message: inIndent
      ? {
          zh: `缩进里有${name.zh}，YAML 只认普通空格，看不出这一行属于哪一层`,
          en: `The indentation holds ${name.en}; YAML knows only ordinary ones and cannot tell what the line belongs to`,
        }
      : {
          zh: `冒号或横线后面是${name.zh}，YAML 只认普通空格，整行读不出来`,
          en: `The colon or dash is followed by ${name.en}; YAML knows only ordinary ones and cannot read the line`,
        },
    hint: { zh: '换成普通空格', en: 'Write ordinary spaces' },
    fix: {
      title: { zh: '换成普通空格', en: 'Replace them by ordinary spaces' },
      safe: true,
      edits: structuralLines(text).flatMap(straighten),
    },
  };
}

/** Full-width blanks are two columns wide, so that a line keeps its place under those around it. */
function straighten({ start, text }: Line): Change[] {
  const replaced = (at: number, blanks: string, by: string): Change[] => [
    { span: { start: start + at, end: start + at + blanks.length }, text: by },
  ];
  const indent = oddIndent.exec(text);
  if (indent?.[2]) {
    const wide = [...indent[2]].map((c) => (c === '\u3000' ? '  ' : /[\u200b\ufeff]/.test(c) ? '' : ' '));
    return replaced((indent[1] ?? '').length, indent[2], wide.join(''));
  }
  const after = oddAfterSign.exec(text);
  return after?.[2] ? replaced((after[1] ?? '').length, after[2], / $/.test(after[1] ?? '') ? '' : ' ') : [];
}

function tab({ start, text: line }: Line, text: string): Reason {
  const before = linesOf(text.slice(0, start)).findLast((one) => one.text.trim() !== '');
  const above = /^ *(?:- +)?/.exec(before?.text ?? '')?.[0].length ?? 0;
  // Below a key without a value stands what belongs to it.
  const isBelow = /:\s*(?:#.*)?$/.test(before?.text ?? '');
  const column = isBelow ? above + 2 : above;
  const width = /^\s*/.exec(line)?.[0].length ?? 1;
  return {
    span: { start, end: start + width },
    message: {
      zh: '缩进用了制表符（Tab），YAML 只认空格，看不出这一行属于哪一层',
      en: 'A tab is used for indentation; YAML knows only spaces and cannot tell what the line belongs to',
    },
    hint: isBelow
      ? {
          zh: `换成空格：属于上一行的，比它多缩进两格，是 ${column} 个`,
          en: `Use spaces instead: what belongs to the line above is indented by two more, ${column} in all`,
        }
      : {
          zh: `换成空格；要和上一行对齐的，是 ${column} 个`,
          en: `Use spaces instead; ${column} of them line up with the line above`,
        },
    fix: {
      title: { zh: `换成 ${column} 个空格`, en: `Replace it by ${column} spaces` },
      safe: false,
      edits: [{ span: { start, end: start + width }, text: ' '.repeat(column) }],
    },
  };
}

function chineseColon(here: Line, name: string, text: string): Reason {
  // Elsewhere only where a key of the format stands before it: a sentence may hold a full-width colon.
  const others = structuralLines(text).filter(
    (line) =>
      line.start !== here.start &&
      !/^ *- /.test(line.text) &&
      spellings.has(fullColon.exec(line.text)?.[2] ?? ''),
  );
  const edits = [here, ...others].map((line): Change => {
    const [whole = '', lead = '', before = ''] = fullColon.exec(line.text) ?? [];
    const start = line.start + lead.length + before.length;
    return { span: { start, end: line.start + whole.length }, text: whole === line.text ? ':' : ': ' };
  });
  const at = here.start + here.text.indexOf('：');
  const isKnown = spellings.has(name) || isOtherName(name) || flatContact(name, '', []) !== undefined;
  return {
    span: { start: at, end: at + 1 },
    message: {
      zh: `“${name}”后面是中文冒号“：”，YAML 只认英文冒号，这一行读不出来`,
      en: `“${name}” is followed by a full-width colon “：”; YAML knows only the ASCII colon and cannot read the line`,
    },
    hint: !isKnown
      ? {
          zh: `是一栏的，写成“${name}: ”，英文冒号加一个空格；接着上一行的话，多缩进两格`,
          en: `If it is a key, write “${name}: ”; a line that continues the one above is indented by two more`,
        }
      : others.length > 0
        ? {
            zh: `写成“${name}: ”，英文冒号加一个空格；另有 ${others.length} 行也要这样改`,
            en: `Write “${name}: ”, an ASCII colon and a space, and likewise in ${others.length} more lines`,
          }
        : { zh: `写成“${name}: ”，英文冒号加一个空格`, en: `Write “${name}: ”, an ASCII colon and a space` },
    fix: { title: { zh: '改成英文冒号', en: 'Write ASCII colons' }, safe: isKnown, edits },
  };
}

function missingSpace(at: number, name: string): Reason {
  return {
    span: { start: at - name.length - 1, end: at },
    message: {
      zh: `“${name}:”的冒号后面没有空格，YAML 把整行当成一个词`,
      en: `There is no space after the colon of “${name}:”; YAML takes the whole line for one word`,
    },
    hint: { zh: `写成“${name}: ”，冒号后面空一格`, en: `Write “${name}: ” with a space after the colon` },
    fix: {
      title: { zh: '冒号后面加一个空格', en: 'Add the space' },
      safe: true,
      edits: [{ span: { start: at, end: at }, text: ' ' }],
    },
  };
}

/** The lines that carry structure: those inside a block of text (`|`, `>`) are words. */
function structuralLines(text: string): Line[] {
  let inside = -1;
  return linesOf(text).filter((line) => {
    const indent = /^ */.exec(line.text)?.[0].length ?? 0;
    if (inside >= 0 && (line.text.trim() === '' || indent > inside)) return false;
    inside = block.test(line.text) ? indent : -1;
    return true;
  });
}
