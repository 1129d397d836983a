/** Orders that are the same on every machine: no locale takes part. */

/** Compares by UTF-16 code units, as `Array.prototype.sort` does without an argument. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A comparison of objects by one text taken from each. */
export function by<T>(text: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => compareText(text(a), text(b));
}
