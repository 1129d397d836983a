/** Files too large to be held whole: a head, what every batch of items adds, a tail. */
import type { Artefact } from '../artefact.js';
import type { BatchesMade } from './batchesMade.js';
import type { Join } from './join.js';

/** A large file. */
export interface LargeFile {
  /** Below the output folder. */
  readonly path: string;
  readonly head: string;
  /** Before what the items add. */
  readonly opening: string;
  /** Between what one item adds and the next. */
  readonly between: string;
  /** The end. */
  readonly tail: string;
  /** Not published where items add nothing to it. */
  readonly isOptional?: boolean;
}

/** What a file has after what its items add, where that is more than its tail. */
export interface Appendix {
  /** The name of the notes it rests on. */
  readonly notes: string;
  /** What one after the other comes before the tail, each as an item would add it. */
  texts(made: BatchesMade): Iterable<string>;
}

/** Texts so long are passed on together. */
const enough = 65_536;

/** A file that ends a list: `{…"name": [` with every element on a line of its own. */
export function listFile(path: string, head: string, tail = '\n]\n}\n'): LargeFile {
  return { path, head, opening: '\n', between: ',\n', tail };
}

/** The join of one large file. */
export function joinOf(file: LargeFile, appendix?: Appendix): Join {
  return {
    name: file.path,
    restsOn: [file.path, ...(appendix ? [appendix.notes] : [])],
    make: (made) => joined(file, made, appendix),
  };
}

function* joined(file: LargeFile, made: BatchesMade, appendix?: Appendix): Generator<Artefact> {
  const { path, head, opening, between, tail, isOptional = false } = file;
  let before = head + opening;
  let isEmpty = true;
  for (const { segment, bytes } of made.segments(path)) {
    yield { path, piece: before, last: false };
    yield { path, piece: bytes, last: false, segment };
    before = between;
    isEmpty = false;
  }
  if (isEmpty && isOptional) return;
  let text = isEmpty ? head : '';
  for (const one of appendix?.texts(made) ?? []) {
    text += (isEmpty ? opening : between) + one;
    isEmpty = false;
    if (text.length < enough) continue;
    yield { path, piece: text, last: false };
    text = '';
  }
  yield { path, piece: text + tail, last: true };
}
