/** The values of simple YAML that stand on one line: plain words, quoted words, lists in brackets and maps in braces. */

import { Plain } from '../model/written.js';
import { implicitKind } from './implicit.js';

/** Raised where a text is not of the simplest kind. */
export class NotPlain extends Error {}
/** One for all: where it was raised is of no interest. */
export const notPlain = new NotPlain();

const deepest = 10;
const longestKey = 100;
/** Words without anything that could be more than a letter of a key. */
const keyWords = /^[\p{L}_][^\s:#,[\]{}"'&*!|>%@`?\\]*$/u;
/** What may not begin plain words, or means more than itself there. */
const marks = new Set('[]{},#&*!|>\'"%@`?:-=<~');
const closing = /[,[\]{}]/g;

/** Keys seen so far that are no more than words: files have the same ones again and again. */
const knownKeys = new Set<string>();
const mostKeys = 5000;

/** Whether the words before a colon are a key and nothing else. */
export function isKey(words: string): boolean {
  if (knownKeys.has(words)) return true;
  const plain =
    words.length <= longestKey && keyWords.test(words) && words !== '__proto__' && !implicitKind(words);
  if (plain && knownKeys.size < mostKeys) knownKeys.add(words);
  return plain;
}

/** The first place from an offset on where no space stands. */
export function spacesFrom(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}

/** The value of plain words, as they were written. */
export function scalarOf(words: string): string | Plain {
  const first = words[0] as string;
  // A dash before anything but a digit is left alone: it may begin an entry or a fence.
  if (marks.has(first) && !/^-[\d.]/.test(words)) throw notPlain;
  if (words.includes(': ') || words.includes(' #') || words.endsWith(':')) throw notPlain;
  const kind = implicitKind(words);
  return kind ? new Plain(words, kind) : words;
}

/** Where quoted words end that begin at an offset: behind the closing mark, before `end`. */
export function quotedTo(text: string, from: number, end: number): number {
  const mark = text[from] as string;
  const close = text.indexOf(mark, from + 1);
  if (close < 0 || close >= end) throw notPlain;
  if (mark === "'" ? text[close + 1] === "'" : text.slice(from, close).includes('\\')) throw notPlain;
  return close + 1;
}

/** A value inside brackets or braces, and the offset of what follows it. */
export interface FlowValue {
  readonly value: unknown;
  readonly after: number;
}

/** The list or map that begins at an offset and ends before `end`. */
export function flowAt(text: string, from: number, end: number, depth = 0): FlowValue {
  if (depth > deepest) throw notPlain;
  return text[from] === '[' ? listAt(text, from, end, depth) : mapAt(text, from, end, depth);
}

function listAt(text: string, from: number, end: number, depth: number): FlowValue {
  const value: unknown[] = [];
  let at = spacesFrom(text, from + 1);
  if (text[at] === ']') return { value, after: at + 1 };
  for (;;) {
    const element = valueAt(text, at, end, depth);
    value.push(element.value);
    at = spacesFrom(text, element.after);
    if (text[at] === ']' && at < end) return { value, after: at + 1 };
    at = afterComma(text, at, end);
  }
}

function mapAt(text: string, from: number, end: number, depth: number): FlowValue {
  const value: Record<string, unknown> = {};
  let at = spacesFrom(text, from + 1);
  if (text[at] === '}') return { value, after: at + 1 };
  for (;;) {
    const colon = text.indexOf(':', at);
    if (colon < 0 || colon >= end || text[colon + 1] !== ' ') throw notPlain;
    const key = text.slice(at, colon);
    if (!isKey(key) || Object.hasOwn(value, key)) throw notPlain;
    const one = valueAt(text, spacesFrom(text, colon + 1), end, depth);
    value[key] = one.value;
    at = spacesFrom(text, one.after);
    if (text[at] === '}' && at < end) return { value, after: at + 1 };
    at = afterComma(text, at, end);
  }
}

function afterComma(text: string, at: number, end: number): number {
  if (at >= end || text[at] !== ',') throw notPlain;
  return spacesFrom(text, at + 1);
}

function valueAt(text: string, at: number, end: number, depth: number): FlowValue {
  const first = text[at];
  if (at >= end) throw notPlain;
  if (first === '[' || first === '{') return flowAt(text, at, end, depth + 1);
  if (first === '"' || first === "'") {
    const after = quotedTo(text, at, end);
    return { value: text.slice(at + 1, after - 1), after };
  }
  closing.lastIndex = at;
  const after = closing.exec(text)?.index ?? end;
  if (after >= end || text[after] === '[' || text[after] === '{') throw notPlain;
  let last = after;
  while (last > at && text.charCodeAt(last - 1) === 0x20) last--;
  if (last === at) throw notPlain;
  return { value: scalarOf(text.slice(at, last)), after };
}
