/** The parts of a YAML document that can be read by themselves: reading one takes a fraction of the time. */

/** A key of the outermost map with all below it, an entry of a list, or the whole document. */
export interface Block {
  /** The key as it is written; undefined where the block is no pair. */
  readonly key?: string;
  /** Offsets in the document. */
  readonly start: number;
  readonly end: number;
}

/** A line that belongs to the one before: indented, a remark, an entry of a list, empty. */
const goesOn = /^(?:[ \t#\r]|-(?:[ \r]|$)|$)/;
/** A line that begins with a key in plain words. */
const keyLine = /^([\p{L}_][^\s:#,[\]{}"'&*!|>%@`?\\]*):(?=[ \r]|$)/u;
/** A line that says nothing. */
const silent = /^ *(?:#|\r?$)/;
/** The line of a key whose value stands below it. */
const opening = /^[^\s:#]+: *(?:#.*)?\r?$/;
/** Spaces and the dash of an entry. */
const entryLine = /^( *)-(?=[ \r]|$)/;

/** The blocks of a document; the whole where it is no map of plain keys. */
export function blocksOf(yaml: string): Block[] {
  const starts: { key: string; start: number }[] = [];
  for (const { start, line } of linesOf(yaml, 0, yaml.length)) {
    if (goesOn.test(line)) continue;
    const key = keyLine.exec(line)?.[1];
    if (key === undefined) return [{ start: 0, end: yaml.length }];
    starts.push({ key, start });
  }
  if (starts.length === 0) return [{ start: 0, end: yaml.length }];
  return starts.map(({ key, start }, index) => ({
    key,
    start,
    end: starts[index + 1]?.start ?? yaml.length,
  }));
}

/**
 * The entries of a block that is a list with a dash before each, remarks above it or not; undefined where it is
 * anything else. What is inside an entry stands further to the right, whatever it is.
 */
export function entriesOf(yaml: string, { key, start: from, end }: Block): Block[] | undefined {
  const starts: number[] = [];
  let column = -1;
  let isOpen = key === undefined;
  for (const { start, line } of linesOf(yaml, from, end)) {
    if (!isOpen) {
      if (!opening.test(line)) return undefined;
      isOpen = true;
    } else if (!silent.test(line)) {
      const entry = entryLine.exec(line)?.[1]?.length;
      if (column < 0) column = entry ?? -1;
      if (entry === column) starts.push(start);
      else if (column < 0 || line.search(/[^ ]/) <= column) return undefined;
    }
  }
  if (starts.length === 0) return undefined;
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? end }));
}

function* linesOf(text: string, from: number, end: number): Generator<{ start: number; line: string }> {
  for (let start = from; start < end; ) {
    const below = text.indexOf('\n', start);
    const next = below < 0 ? end : below + 1;
    yield { start, line: text.slice(start, below < 0 ? end : below) };
    start = next;
  }
}
