/** Tables that are longer than a sheet: how their rows are spread over several. */

/** Most rows that spreadsheets open on one sheet, the headings among them. */
const rowsOfSheet = 1_048_576;

/** Most rows of a table on one sheet. */
export const mostRows = rowsOfSheet - 1;

/** The rows of a table that stand on one sheet: from one up to another, which is on the next. */
export interface Stretch {
  /** Which of the rows that come first. */
  readonly first: readonly [from: number, to: number];
  /** Which of the batches. */
  readonly batches: readonly [from: number, to: number];
  /** How many rows these batches have. */
  readonly others: number;
}

/**
 * Spreads the rows of a table over as few sheets as hold them in their order. A batch stays on one sheet, for it is
 * numbered as a whole; it is of a few dozen items, which never have as many rows as a sheet. `first`: how many rows come
 * before those of the batches; `counts`: how many each batch has.
 */
export function stretches(first: number, counts: readonly number[], most: number): readonly Stretch[] {
  const all: Stretch[] = [];
  let [firstFrom, firstTo, batchFrom, others] = [0, Math.min(first, most), 0, 0];
  const close = (batchTo: number): void => {
    all.push({ first: [firstFrom, firstTo], batches: [batchFrom, batchTo], others });
    [firstFrom, firstTo, batchFrom, others] = [firstTo, Math.min(first, firstTo + most), batchTo, 0];
  };
  while (firstTo < first) close(0);
  for (const [index, count] of counts.entries()) {
    const used = firstTo - firstFrom + others;
    if (used > 0 && used + count > most) close(index);
    others += count;
  }
  close(counts.length);
  return all;
}
