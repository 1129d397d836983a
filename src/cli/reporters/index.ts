/** The reporters by the names `--format` takes. */
import { github } from './github.js';
import { json } from './json.js';
import { pretty } from './pretty.js';
import type { Reporter } from './reporter.js';

/** All reporters. */
export const reporters = { pretty, json, github } as const satisfies Record<string, Reporter>;

/** Name of a reporter. */
export type ReporterName = keyof typeof reporters;
