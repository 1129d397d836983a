/** A fault in a template: where it stands and what is wrong; the designer's to mend, or a bug of the program. */
import { UsageError } from '../../text/diagnostic.js';
import type { Words } from '../../text/words.js';

/** A fault with the place of the innermost template it came up in. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  constructor(
    /** The template's file, as people know it. */
    readonly file: string,
    /** Line from 1; 0 where it is not known. */
    readonly line: number,
    readonly reason: Words,
    options?: ErrorOptions,
  ) {
    super(`${file}${line > 0 ? `:${line}` : ''}: ${reason.en}`, options);
  }
}

/** What went wrong in a template as a fault; one that is known already keeps its place. */
export function faultIn(file: string, error: unknown): TemplateFault {
  if (error instanceof TemplateFault) return error;
  const { message, lineNumber } = error as { message: string; lineNumber?: number };
  // The parser says the line in its message, and draws the place below it.
  const [, parsed] = /^Parse error on line (\d+):/.exec(message) ?? [];
  const [, mismatched] = / - (\d+):\d+$/.exec(message) ?? [];
  const line = lineNumber ?? Number(parsed ?? mismatched ?? 0);
  return new TemplateFault(file, line, reasonIn(message), { cause: error });
}

/** What the engine says, without the place and without what only its authors understand. */
function reasonIn(message: string): Words {
  const missing = /^"(.+)" not defined in /.exec(message)?.[1];
  if (missing !== undefined) return { zh: `这里没有“${missing}”`, en: `there is no “${missing}” here` };
  const [head = '', ...rest] = message.split('\n');
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(head) ?? [];
  if (opened !== undefined) {
    return { zh: `{{#${opened}}} 用 {{/${closed}}} 收尾`, en: `{{#${opened}}} is closed by {{/${closed}}}` };
  }
  if (!head.startsWith('Parse error')) return { zh: head, en: head };
  const near = rest[0]?.replace(/^\.\.\./, '').trim() ?? '';
  return { zh: `“${near}”附近读不通`, en: `it cannot be read near “${near}”` };
}

/** A fault told to the designer whose catalogue brings templates of its own; `page` is what was being made. */
export function toldToDesigner({ file, line, reason }: TemplateFault, page: string | undefined): UsageError {
  const zh = {
    line: line > 0 ? ` 第 ${line} 行` : '',
    page: page === undefined ? '' : `（生成 ${page} 时）`,
  };
  const en = { line: line > 0 ? `:${line}` : '', page: page === undefined ? '' : ` (while making ${page})` };
  return new UsageError({
    zh: `模板 ${file}${zh.line}有错${zh.page}：${reason.zh}`,
    en: `Template ${file}${en.line} is at fault${en.page}: ${reason.en}`,
  });
}
