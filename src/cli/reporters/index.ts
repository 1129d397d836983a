/** The reporters by the names `--format` takes. */
import { compact } from './compact.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { pretty } from './pretty.js';
import type { Report, Reporter } from './reporter.js';
import { sarif } from './sarif.js';

/** A workbook takes a library that no other report should wait for. */
const xlsx = async (report: Report): Promise<Uint8Array> => (await import('./xlsx.js')).xlsx(report);

/** All reporters. */
export const reporters = {
  pretty,
  compact,
  json,
  github,
  gitlab,
  sarif,
  junit,
  html,
  xlsx,
} as const satisfies Record<string, Reporter>;

/** Name of a reporter. */
export type ReporterName = keyof typeof reporters;
