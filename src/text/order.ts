/** Orders that are the same on every machine: no locale takes part. */

/** Compares by UTF-16 code units, as `Array.prototype.sort` does without an argument. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A comparison of objects by one text taken from each. */
export function by<T>(text: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => compareText(text(a), text(b));
}

/** Things by a text taken from each; groups and their members keep the order they came in. */
export function grouped<T>(things: Iterable<T>, text: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = text(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
