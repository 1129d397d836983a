/** What every reporter is given. */
import type { ChalkInstance } from 'chalk';
import type { Diagnostic } from '../../text/diagnostic.js';
import type { Lang } from '../../text/words.js';

/** A finished check, ready to be reported. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Items in the catalogue. */
  readonly items: number;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that stand in the baseline and are not listed. */
  readonly known: number;
  /** Findings of the baseline that are no longer there. */
  readonly cured: number;
  /** Whole milliseconds the check took; only people are told. */
  readonly milliseconds: number;
  readonly lang: Lang;
  readonly paint: ChalkInstance;
  /** Columns of the terminal that the report is for, if it is for one. */
  readonly columns?: number | undefined;
  /** A file's path as seen from the folder the command runs in. */
  shownPath(file: string): string;
  /** The name of the unit an item belongs to. */
  unitOf(item: string): string;
  /** The name of an item. */
  nameOf(item: string): string;
  /** The text of a source file; empty where there is none. */
  textOf(file: string): string;
}

/** Turns a report into the text of one format. */
export type Reporter = (report: Report) => string | Promise<Uint8Array>;

/** A reporter whose format is text. */
export type TextReporter = (report: Report) => string;
