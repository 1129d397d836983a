/** JSON by lines: one line a key, and in lists of records one line a record, so that files read and differ by line. */

/** A record in both forms it is published in, made of the same texts. */
export interface JsonForms {
  /** By lines, without its braces: to be put into a file. */
  readonly lines: string;
  /** In one line. */
  readonly line: string;
}

/** The forms of a record; without what is undefined. */
export function jsonForms(record: object): JsonForms {
  let lines = '';
  let line = '';
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    const name = JSON.stringify(key);
    const isList = Array.isArray(value) && typeof value[0] === 'object';
    const elements = isList ? value.map((one) => JSON.stringify(one)) : undefined;
    const whole = elements ? `[${elements.join(',')}]` : JSON.stringify(value);
    lines += `${lines === '' ? '' : ',\n'}${name}: ${elements ? `[\n${elements.join(',\n')}\n]` : whole}`;
    line += `${line === '' ? '{' : ','}${name}:${whole}`;
  }
  return { lines, line: line === '' ? '{}' : `${line}}` };
}

/** A record as the text of a file. */
export function jsonText(record: object): string {
  return `{\n${jsonForms(record).lines}\n}\n`;
}
