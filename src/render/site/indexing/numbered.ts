/** Names that many lines refer to: each stands once, and lines give its number. */

/** Names in the order in which they were first met, with a note to each. */
export class NumberedNames {
  readonly #numbers = new Map<string, number>();
  readonly #notes: string[] = [];

  /** The number of a name, as a column holds it; `''` for no name. */
  of(name: string, note = ''): string {
    if (name === '') return '';
    const known = this.#numbers.get(name);
    if (known !== undefined) return String(known);
    this.#numbers.set(name, this.#notes.length);
    this.#notes.push(note);
    return String(this.#notes.length - 1);
  }

  /** The names, one line each. */
  get names(): string {
    return [...this.#numbers.keys()].join('\n');
  }

  /** Their notes, one line each. */
  get notes(): string {
    return this.#notes.join('\n');
  }
}
