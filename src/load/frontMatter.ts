/** Splits an item's file into front matter and body, and reads the front matter. */
import matter from 'gray-matter';
import type { Span } from '../text/source.js';
import type { Words } from '../text/words.js';
import { readYaml, type YamlFault } from './yaml.js';

/** A fault of the fence or of the YAML in it. */
export interface FrontMatterFault {
  readonly rule: YamlFault['rule'];
  readonly span: Span;
  readonly message: Words;
  readonly hint: Words;
}

/** A file taken apart. `yaml` has the file's own offsets: the opening fence is blanked out. */
export interface FrontMatter {
  readonly data: unknown;
  readonly yaml: string;
  readonly body: string;
  readonly bodyOffset: number;
  readonly faults: readonly FrontMatterFault[];
}

// Whatever a fence names, nothing of it is run: only a bare `---` gets as far as gray-matter, and
// the engines that could execute code are replaced all the same.
function refuse(): never {
  throw new Error('this front matter language is not available');
}
const refused = {
  javascript: { parse: refuse },
  js: { parse: refuse },
  json: { parse: refuse },
  coffee: { parse: refuse },
};

const wholeFile = (text: string, fault: Omit<FrontMatterFault, 'span'>): FrontMatter => ({
  data: undefined,
  yaml: '',
  body: '',
  bodyOffset: text.length,
  faults: [{ ...fault, span: { start: 0, end: Math.max(1, text.indexOf('\n')) } }],
});

/** Takes a file apart; `text` is decoded, without a byte order mark. */
export function readFrontMatter(text: string): FrontMatter {
  if (text.trim() === '') {
    return wholeFile(text, {
      rule: 'yaml-syntax',
      message: { zh: '文件是空的', en: 'The file is empty' },
      hint: { zh: '写上事项，或删掉这个文件', en: 'Write the item, or delete the file' },
    });
  }
  const opening = /^---([^\r\n]*)\r?\n/.exec(text);
  const language = opening?.[1]?.trim();
  if (language) {
    return wholeFile(text, {
      rule: 'unsafe-yaml',
      message: {
        zh: `第一行写了“---${language}”，只能是“---”：事项里不能有程序`,
        en: `The first line is “---${language}”; it must be “---”: an item holds no program`,
      },
      hint: { zh: '第一行改成 ---，下面用 YAML 写', en: 'Begin with --- and write YAML' },
    });
  }
  if (!opening) {
    return wholeFile(text, {
      rule: 'yaml-syntax',
      message: {
        zh: '文件没有以 --- 开头的信息栏',
        en: 'The file does not begin with a --- front matter block',
      },
      hint: {
        zh: '第一行写 ---，写完各项后再写一行 ---',
        en: 'Begin with a line ---, and end the block with a line ---',
      },
    });
  }
  const closing = /\n---[^\n]*/g;
  closing.lastIndex = opening[0].length - 1;
  const end = closing.exec(text);
  if (!end || end[0].trim() !== '---') return unclosed(text, end);
  return split(text, end.index);
}

function unclosed(text: string, near: RegExpExecArray | null): FrontMatter {
  const whole = wholeFile(text, {
    rule: 'yaml-syntax',
    message: near
      ? { zh: '信息栏的结束行只能是“---”', en: 'The closing line of the front matter must be exactly “---”' }
      : {
          zh: '信息栏没有结束：缺少第二行 ---',
          en: 'The front matter is not closed: the second --- is missing',
        },
    hint: { zh: '在正文前单独写一行 ---', en: 'Write a line --- of its own before the text' },
  });
  if (!near) return whole;
  const span = { start: near.index + 1, end: near.index + near[0].length };
  return { ...whole, faults: whole.faults.map((fault) => ({ ...fault, span })) };
}

/** `fenceEnd` is the offset of the line break before the closing fence. */
function split(text: string, fenceEnd: number): FrontMatter {
  const lineEnd = text.indexOf('\n', fenceEnd + 1);
  const bodyOffset = lineEnd < 0 ? text.length : lineEnd + 1;
  const yaml = `   ${text.slice(3, fenceEnd + 1)}`;
  let reading: ReturnType<typeof readYaml> = { value: {}, faults: [] };
  matter(text, {
    language: 'yaml',
    engines: {
      ...refused,
      yaml: {
        parse: () => {
          // The same text gray-matter cut out, with the fence blanked: offsets are the file's.
          reading = readYaml(yaml);
          return {};
        },
      },
    },
  });
  return {
    data: reading.value ?? {},
    yaml,
    body: text.slice(bodyOffset),
    bodyOffset,
    faults: reading.faults,
  };
}
