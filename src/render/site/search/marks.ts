/** Where the terms of a query stand in a text, so that people see why it was found. */
import { withoutAsking } from './asking.js';
import { fold, isLatin } from './fold.js';
import type { Reader } from './reader.js';
import { spokenPattern, syllablesOf, syllablesPattern } from './spoken.js';
import { otherWords, piecesOf } from './synonyms.js';

/** A stretch of a text; `marked` where a term stands in it. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A text in stretches. A term that is not written in it is looked for in other words, then in pieces.
 * `reader`: at last also as it sounds.
 */
export function markedStretches(text: string, terms: readonly string[], reader?: Reader): Stretch[] {
  const marks = new Array<boolean>(text.length).fill(false);
  const folded = fold(text);
  for (const term of terms) {
    const written = markWritten(folded, term, marks) || markOtherwise(folded, term, marks);
    if (!written && reader) markHeard(folded, term, reader, marks);
  }
  const stretches: Stretch[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    while (to < text.length && marks[to] === marks[from]) to++;
    stretches.push({ text: text.slice(from, to), marked: marks[from] === true });
  }
  return stretches;
}

function markWritten(folded: string, term: string, marks: boolean[]): boolean {
  let found = false;
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    marks.fill(true, at, at + term.length);
    found = true;
  }
  return found;
}

function markOtherwise(folded: string, term: string, marks: boolean[]): boolean {
  const any = (words: readonly string[]): boolean =>
    words.filter((word) => markWritten(folded, word, marks)).length > 0;
  const pieces = piecesOf(withoutAsking(term)).filter((piece) => piece.length > 1);
  return any(otherWords(term)) || any(pieces.flatMap((piece) => [piece, ...otherWords(piece)]));
}

function markHeard(folded: string, term: string, reader: Reader, marks: boolean[]): void {
  if (isLatin(term) && !/^[a-z]+$/.test(term)) return;
  const pattern = isLatin(term) ? spokenPattern(term) : syllablesPattern(syllablesOf(term, reader));
  const sounds = reader.sounds(folded);
  const spoken = ` ${sounds.map(({ sound }) => sound).join(' ')} `;
  const match = pattern.exec(spoken);
  if (!match) return;
  const first = spoken.slice(0, match.index).split(' ').length - 1;
  const count = match[0].trim().split(' ').length;
  for (const { at, length } of sounds.slice(first, first + count)) marks.fill(true, at, at + length);
}

/** Most characters of a text shown around what was found in it. */
const most = 64;

/** The part of a text around its first term: from the beginning where it fits, else cut at both ends with `…`. */
export function excerpt(text: string, terms: readonly string[]): string {
  if (text.length <= most) return text;
  const folded = fold(text);
  const places = terms.map((term) => folded.indexOf(term)).filter((at) => at >= 0);
  const from = Math.max(0, Math.min(...places, text.length) - 16);
  const start = places.length === 0 ? 0 : Math.min(from, text.length - most);
  const part = text.slice(start, start + most);
  return `${start > 0 ? '…' : ''}${part}${start + most < text.length ? '…' : ''}`;
}
