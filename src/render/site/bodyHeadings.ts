/** Headings of a body on the page of its item: their levels and their ids. */

/** Level of a body's highest heading: the page's sections have `h2`. */
const topLevel = 3;

/** The level a heading is shown at, so that none is skipped. `open`: the levels of the headings it stands below, kept up to date here. */
export function shownLevel(level: number, open: number[]): number {
  while (open.length > 0 && (open.at(-1) as number) >= level) open.pop();
  open.push(level);
  return Math.min(6, topLevel - 1 + open.length);
}

/** The id of a heading: no section, and nothing else of the page, has one that begins like it. */
export function headingId(anchor: string): string {
  return `body-${anchor}`;
}
