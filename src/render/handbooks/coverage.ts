/** Characters the print fonts lack: found before setting, printed as a visible stand-in. */
import type { CodeRange } from '../../text/sfnt.js';
import { fontRanges } from './cmap.js';

/** 〓, what Chinese printers set where a sort is missing. */
const standIn = '〓';

/** A set of code points. */
export interface Coverage {
  has(code: number): boolean;
}

/** The characters that every one of the fonts has, each font being a list of ranges. */
export function coverageOf(fonts: readonly (readonly CodeRange[])[]): Coverage {
  const inAll = (1 << fonts.length) - 1;
  const seen = new Uint8Array(0x110000);
  for (const [index, ranges] of fonts.entries()) {
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code++) seen[code] = (seen[code] ?? 0) | (1 << index);
    }
  }
  return { has: (code) => seen[code] === inAll };
}

/** The characters of a coverage, and those of any of some fonts that help it out. */
export function helpedOut(coverage: Coverage, fonts: readonly (readonly CodeRange[])[]): Coverage {
  const more = fonts.map((ranges) => coverageOf([ranges]));
  return { has: (code) => coverage.has(code) || more.some((one) => one.has(code)) };
}

/** The characters that every one of some font files has. At most eight files. */
export function fontCoverage(files: readonly string[]): Coverage {
  return coverageOf(files.map(fontRanges));
}

/** A text that the fonts can print, and what was missing from them. */
export interface Printable<T> {
  readonly value: T;
  /** The characters that were replaced, each once, in order of appearance. */
  readonly missing: readonly string[];
}

/**
 * Replaces every character the fonts lack in all strings of a JSON value by 〓. Characters that show
 * nothing (controls, joiners, variation selectors) are dropped; every kind of line break becomes one.
 * Keys, and the values under the keys in `kept`, are left alone. `dressed` may do more to a text, by the key it stands
 * under; what stands in a list has the key of the list.
 */
export function printable<T>(
  value: T,
  coverage: Coverage,
  kept: ReadonlySet<string> = new Set(),
  dressed: (text: string, key: string) => string = (text) => text,
): Printable<T> {
  const missing = new Set<string>();
  const walk = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') return dressed(printableText(node, coverage, missing), key);
    if (Array.isArray(node)) return node.map((one) => walk(one, key));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, child]) => [name, kept.has(name) ? child : walk(child, name)]),
    );
  };
  return { value: walk(value, '') as T, missing: [...missing] };
}

const ordinary =
  /^[\n\u0020-\u007e\u3001\u3002\u300a-\u300b\u4e00-\u9fa5\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/;

function printableText(text: string, coverage: Coverage, missing: Set<string>): string {
  if (ordinary.test(text)) return text;
  let result = '';
  for (const char of text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')) {
    const code = char.codePointAt(0) ?? 0;
    if (char === '\n') result += char;
    else if (char === '\t') result += ' ';
    else if (/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cs}]/u.test(char)) continue;
    else if (coverage.has(code)) result += char;
    else {
      missing.add(char);
      result += standIn;
    }
  }
  return result;
}
