/** JSON for people, too. */

/** A value as JSON with a line for each key and element, and a line end. */
export function linedJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
