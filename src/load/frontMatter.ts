/** Splits an item's file into front matter and body, and reads the front matter. */
import matter from 'gray-matter';
import { emptyFile, noClosing, noOpening, otherLanguage } from './fence.js';
import { readYaml } from './yaml.js';
import type { YamlFault } from './yamlFault.js';

/** A file taken apart. `yaml` has the file's own offsets: the opening fence is blanked out. */
export interface FrontMatter {
  readonly data: unknown;
  readonly yaml: string;
  readonly body: string;
  readonly bodyOffset: number;
  readonly faults: readonly YamlFault[];
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

const nothing = (text: string, fault: YamlFault): FrontMatter => ({
  data: undefined,
  yaml: '',
  body: '',
  bodyOffset: text.length,
  faults: [fault],
});

/** Takes a file apart; `text` is decoded, without a byte order mark. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = closingFence(text);
  return typeof fence === 'number' ? split(text, fence) : nothing(text, fence);
}

/** The YAML of a file, in place as in {@link FrontMatter}, without reading it; empty where the fences are at fault. */
export function yamlOf(text: string): string {
  const fence = closingFence(text);
  return typeof fence === 'number' ? inPlace(text, fence) : '';
}

/** The offset of the line break before the closing fence, or what is wrong with the fences. */
function closingFence(text: string): number | YamlFault {
  if (text.trim() === '') return emptyFile;
  const opening = /^---([^\r\n]*)\r?\n/.exec(text);
  const language = opening?.[1]?.trim();
  if (language) return /^-+$/.test(language) ? noOpening(text) : otherLanguage(text, language);
  if (!opening) return noOpening(text);
  const closing = /\n---[^\n]*/g;
  closing.lastIndex = opening[0].length - 1;
  const end = closing.exec(text);
  if (end?.[0].trim() === '---') return end.index;
  return noClosing(text, end ? { start: end.index + 1, text: end[0].slice(1).trimEnd() } : undefined);
}

/** The YAML up to the line break before the closing fence, with the opening fence blanked: its offsets are the file's. */
function inPlace(text: string, fenceEnd: number): string {
  return `   ${text.slice(3, fenceEnd + 1)}`;
}

/** `fenceEnd` is the offset of the line break before the closing fence. */
function split(text: string, fenceEnd: number): FrontMatter {
  const lineEnd = text.indexOf('\n', fenceEnd + 1);
  const bodyOffset = lineEnd < 0 ? text.length : lineEnd + 1;
  const yaml = inPlace(text, fenceEnd);
  let reading: ReturnType<typeof readYaml> = { value: {}, faults: [] };
  // Without the body, which gray-matter would copy.
  matter(text.slice(0, bodyOffset), {
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
