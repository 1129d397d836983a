/** JSON by lines: one line a key, and in lists of records one line a record, so that large files read and differ by line. */

/** The keys of a record with their values, without its braces and what is undefined. */
export function jsonLines(record: object): string {
  return Object.entries(record)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${JSON.stringify(key)}: ${byRecord(value)}`]))
    .join(',\n');
}

function byRecord(value: unknown): string {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return JSON.stringify(value);
  return `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
}
