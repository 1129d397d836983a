/** Short names that take signs out of the full one: 县人社局 of 青河县人力资源和社会保障局. */

/** The one name that a shorter word is taken from, sign by sign in order; undefined where there is none, or several. */
export function nameShortened(written: string, names: Iterable<string>): string | undefined {
  if (!/^\p{Script=Han}{3,}$/u.test(written)) return undefined;
  let found: string | undefined;
  for (const name of names) {
    if (name.length <= written.length || name === found || !holdsInOrder(name, written)) continue;
    if (found !== undefined) return undefined;
    found = name;
  }
  return found;
}

function holdsInOrder(name: string, written: string): boolean {
  let at = -1;
  for (const sign of written) {
    at = name.indexOf(sign, at + 1);
    if (at < 0) return false;
  }
  return true;
}
