/** Places the boxes of a flow chart: one column, as narrow as a small phone, so that it reads at 320 px. */
import { eastAsianWidth } from 'get-east-asian-width';
import type { FlowBox, FlowView } from '../view/flow.js';

/** A line of text at its place, in units of the picture. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A box at its place. */
export interface PlacedBox {
  readonly kind: FlowBox['kind'];
  readonly number?: number;
  readonly y: number;
  readonly height: number;
  /** Middle of the circle with the number. */
  readonly middle: number;
  readonly names: readonly PlacedLine[];
  readonly notes: readonly PlacedLine[];
  /** The arrow to the next box, from `y` downwards; none below the last box. */
  readonly arrow?: { readonly path: string; readonly outputs: readonly PlacedLine[] };
}

/** A chart ready to be drawn. One unit is a CSS pixel on a small phone. */
export interface FlowChart {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
}

/** Sizes the templates know as well: a box is `width - 2` wide. */
const chart = {
  width: 272,
  padding: 12,
  name: 17,
  note: 14.5,
  leading: 1.45,
  baseline: 1.13,
  gap: 26,
  number: 34,
} as const;

/** Places a chart. */
export function flowChart({ title, description, boxes }: FlowView): FlowChart {
  const placed: PlacedBox[] = [];
  let y = 1;
  for (const [index, box] of boxes.entries()) {
    const one = placeBox(box, y, index === boxes.length - 1);
    placed.push(one.box);
    y = one.below;
  }
  return { title, description, width: chart.width, height: Math.ceil(y + 1), boxes: placed };
}

function placeBox(box: FlowBox, top: number, last: boolean): { box: PlacedBox; below: number } {
  const isStep = box.number !== undefined;
  // The first and the last box hold their words in the middle; the template anchors them there.
  const x = isStep ? chart.padding + chart.number : chart.width / 2;
  const room = chart.width - 2 - 2 * chart.padding - (isStep ? chart.number : 0);
  const names = placeLines([box.name], chart.name, x, top + chart.padding - 4, room);
  const notes = placeLines(box.notes, chart.note, x, names.below, room);
  const height = round(notes.below - top + chart.padding);
  const bottom = top + height;
  const outputs = placeLines(
    box.output === undefined ? [] : [`→ ${box.output}`],
    chart.note,
    chart.width / 2 + 14,
    bottom,
    chart.width / 2 - 16,
  );
  const next = round(Math.max(bottom + chart.gap, outputs.below + 8));
  const path = `M${chart.width / 2} ${bottom}V${next - 2}m-6 -7l6 7l6 -7`;
  return {
    box: {
      kind: box.kind,
      ...(box.number === undefined ? {} : { number: box.number }),
      y: round(top),
      height,
      middle: round(top + chart.padding + 10),
      names: names.lines,
      notes: notes.lines,
      ...(last ? {} : { arrow: { path, outputs: outputs.lines } }),
    },
    below: last ? bottom : next,
  };
}

function placeLines(
  texts: readonly string[],
  size: number,
  x: number,
  top: number,
  room: number,
): { lines: PlacedLine[]; below: number } {
  const lines: PlacedLine[] = [];
  let y = top;
  for (const text of texts.flatMap((one) => brokenLines(one, room / size))) {
    lines.push({ x, y: round(y + size * chart.baseline), text });
    y += size * chart.leading;
  }
  return { lines, below: y };
}

/** Marks that may not begin a line. */
const closing = /^[，。、；：？！）》〉」』】〕”’%…·—,.;:?!)\]}]/u;
/** Marks that may not end one. */
const opening = /[（《〈「『【〔“‘([{]$/u;

/** Breaks a text into lines of so many ems: between Chinese characters or words, never before a closing mark. */
export function brokenLines(text: string, ems: number): string[] {
  if (emsOf(text) <= ems) return text.trim() === '' ? [] : [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  for (const part of unbreakable(text)) {
    if (line !== '' && emsOf(line + part.trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
    while (emsOf(line) > ems && [...line].length > 1) {
      const head = longestHead(line, ems);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The parts of a text that stay on one line: a character with its marks, or a word. */
function unbreakable(text: string): string[] {
  const parts: string[] = [];
  for (const [part] of text.matchAll(/\p{Ideo}|\s+|[^\p{Ideo}\s\p{P}]+|./gu)) {
    const before = parts.at(-1);
    if (before !== undefined && (closing.test(part) || opening.test(before))) parts[parts.length - 1] += part;
    else parts.push(part);
  }
  return parts;
}

/** The longest beginning of a word that fits, at least one character. */
function longestHead(word: string, ems: number): string {
  let head = '';
  for (const character of word) {
    if (head !== '' && emsOf(head + character) > ems) break;
    head += character;
  }
  return head;
}

/** Width of a text in ems: a Chinese character is one, others a good half. */
function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) {
    const wide = eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true }) === 2;
    ems += wide ? 1 : 0.58;
  }
  return ems;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
