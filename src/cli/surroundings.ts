/** What a command has around it: streams, folder, language, colours. Passed in, so that tests can watch. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Lang } from '../text/words.js';

/** The surroundings of a command. */
export interface Surroundings {
  /** Results go here. */
  readonly out: (text: string) => void;
  /** Progress and complaints go here. */
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal that can rewrite a line. */
  readonly isTerminal: boolean;
  /** Columns of that terminal, if it is one that says how many. */
  readonly columns?: number | undefined;
  /** Folder that relative paths are taken from. */
  readonly cwd: string;
  /** Language asked for with --lang, if any. */
  readonly asked: Lang | undefined;
  /** Language of the machine, where nothing else decides. */
  readonly machine: Lang;
  readonly paint: ChalkInstance;
}

/** Exit codes: 0 clean, 1 findings, 2 misuse or internal, 3 engine or font missing, 130 interrupted. */
export const exitCodes = { clean: 0, findings: 1, misuse: 2, missing: 3, interrupted: 130 } as const;

/**
 * From this call on Ctrl-C is heard, and ends the work where it looks at the signal; before it the system ends the
 * process at once.
 */
export type Listen = () => AbortSignal;

/** The surroundings of this process. */
export function processSurroundings(argv: readonly string[]): Surroundings {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isTerminal: Boolean(process.stderr.isTTY),
    columns: process.stderr.columns,
    cwd: process.cwd(),
    asked: langOf(optionOf(argv, '--lang')),
    machine: machineLang(),
    paint: new Chalk({ level: isColoured(argv) ? 1 : 0 }),
  };
}

/**
 * Whether to use colours: as asked for; else as NO_COLOR and FORCE_COLOR say (each where it is not empty); else where
 * all that is said goes to a terminal, so that no log and no report in a file has them.
 */
function isColoured(argv: readonly string[]): boolean {
  const asked = optionOf(argv, '--color');
  if (asked === 'always' || asked === 'never') return asked === 'always';
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return Boolean(process.stdout.isTTY && process.stderr.isTTY) && optionOf(argv, '--output') === undefined;
}

/** The value of a long option in raw arguments, before commander reads them. */
function optionOf(argv: readonly string[], name: string): string | undefined {
  const at = argv.findIndex((argument) => argument === name || argument.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return argv[at]?.includes('=') ? argv[at]?.slice(name.length + 1) : argv[at + 1];
}

/** `zh` or `en` of a language tag; undefined for any other. */
export function langOf(tag: string | undefined): Lang | undefined {
  if (tag === undefined) return undefined;
  if (/^zh\b/i.test(tag)) return 'zh';
  return /^en\b/i.test(tag) ? 'en' : undefined;
}

function machineLang(): Lang {
  const tag =
    process.env.LC_ALL ||
    process.env.LC_MESSAGES ||
    process.env.LANG ||
    Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(tag) ? 'zh' : 'en';
}

/** The language to speak about a catalogue: as asked, else its own, else the machine's. */
export function speak(around: Surroundings, language: string | undefined): Lang {
  return around.asked ?? langOf(language) ?? around.machine;
}
