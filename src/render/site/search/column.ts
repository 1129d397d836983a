/** One column of the index, ready to be scanned: finding a term is one pass over one string. */

/** How a name holds a term: it is the term, begins with it, or has it inside. */
export type Fit = 0 | 1 | 2;

/** What a scan reports: a line, and how one of its names holds the term. A line may be reported again. */
export type Report = (line: number, fit: Fit) => void;

/** Whether a place is outside a name: a line's end, a tab between names, or either end of the text. */
export function isEdge(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code === 10 || code === 9 || Number.isNaN(code);
}

/** Lines of names: lines joined by `\n`, the names of one line by `\t`. */
export class Column {
  readonly text: string;
  readonly #starts: Int32Array;

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    starts.push(text.length + 1);
    this.#starts = Int32Array.from(starts);
  }

  /** Tells the line of each place it is asked for; places must not go back. */
  walk(): (place: number) => number {
    let line = 0;
    return (place) => {
      while ((this.#starts[line + 1] as number) <= place) line++;
      return line;
    };
  }

  /** Where a line ends: the place of its `\n`. */
  endOf(line: number): number {
    return (this.#starts[line + 1] as number) - 1;
  }

  /** Reports every line that holds the term. */
  scan(term: string, report: Report): void {
    const { text } = this;
    const lineAt = this.walk();
    for (let at = text.indexOf(term); at >= 0; ) {
      const line = lineAt(at);
      const begins = isEdge(text, at - 1);
      const fit = begins ? (isEdge(text, at + term.length) ? 0 : 1) : 2;
      report(line, fit);
      at = text.indexOf(term, fit === 0 ? this.endOf(line) : at + 1);
    }
  }
}
