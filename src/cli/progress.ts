/** Says what is being done and how far: one line that moves on a terminal, plain lines elsewhere. */
import type { Surroundings } from './surroundings.js';

/** A progress display on the error stream. */
export class Progress {
  #shown = 0;
  #lastLine = '';

  constructor(private readonly around: Surroundings) {}

  /** Begins a part of the work. */
  begin(what: string): void {
    if (!this.around.isTerminal) this.around.err(`${what} …\n`);
    else this.#draw(`${what} …`, true);
  }

  /** Says how far the part is. */
  step(what: string, done: number, total: number): void {
    if (this.around.isTerminal) this.#draw(`${what} ${done}/${total}`, done === total);
  }

  /** Clears the moving line. */
  end(): void {
    if (this.around.isTerminal && this.#lastLine !== '') this.around.err('\r\x1b[K');
    this.#lastLine = '';
  }

  /** Draws at most some twenty times a second: a terminal is slower than the work. */
  #draw(line: string, always: boolean): void {
    const now = performance.now();
    if (!always && now - this.#shown < 50) return;
    this.#shown = now;
    this.#lastLine = line;
    this.around.err(`\r\x1b[K${line}`);
  }
}
