/** What the compiler has to say about a place in the catalogue. */
import type { FileEdit, Fix } from './edit.js';
import type { FieldPath, Position, Span } from './source.js';
import type { Words } from './words.js';

/** How grave: an error stops publishing, a warning does not. */
export type Severity = 'error' | 'warning';

/** What people call the severities. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
};

/** Where a finding stands: in a file, at a span or at the value a path leads to. */
export interface Place {
  /** Path of the file below the catalogue's folder, with `/`. */
  readonly file: string;
  readonly path?: FieldPath;
  readonly span?: Span;
  /** Whether the key before the value is meant, not the value. */
  readonly atKey?: boolean;
}

/** A fault as the stage that saw it reports it: not yet located, its severity not yet settled. */
export interface Finding extends Place {
  /** Id of the rule, as in the rule reference. */
  readonly rule: string;
  /** Id of the item it belongs to, where it belongs to one. */
  readonly item?: string;
  /** Of a key that the format does not have: the fields that it may be meant for. */
  readonly insteadOf?: readonly FieldPath[];
  /** What is wrong and why it matters, with the values in it. */
  readonly message: Words;
  /** What to write instead. */
  readonly hint?: Words;
  readonly related?: readonly (Place & { readonly message: Words })[];
  readonly fix?: Fix | undefined;
}

/** A place that has been found in its file. */
export interface Located {
  readonly file: string;
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
}

/** A located finding with its severity: what reporters print. */
export interface Diagnostic extends Located {
  readonly rule: string;
  readonly severity: Severity;
  readonly item?: string | undefined;
  /** The field as a path with English keys, where the finding is about one. */
  readonly field?: FieldPath | undefined;
  /** Of a key that the format does not have: the fields that it may be meant for. */
  readonly insteadOf?: readonly FieldPath[] | undefined;
  readonly message: Words;
  readonly hint?: Words | undefined;
  readonly related?: readonly (Located & { readonly message: Words })[] | undefined;
  readonly fix?: Fix<FileEdit> | undefined;
  /** It stands in the catalogue's baseline: told on request, and fails nothing. */
  readonly known?: boolean;
}

/** A located finding whose severity is still to be settled: what may be remembered of it. */
export type Recorded = Omit<Diagnostic, 'severity' | 'known'>;

/** The result of a stage: its value, and what it found on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** Misuse of the program (a wrong argument, a folder that is not a catalogue): exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** A part of the program's surroundings is missing (engine, font): exit code 3. */
export class MissingEngineError extends Error {
  override readonly name = 'MissingEngineError';
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** What an error says, with where it was raised; of anything else that was thrown, its text. */
export function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
