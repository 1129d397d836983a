/** Says what is being done and how far: one line that moves on a terminal, plain lines elsewhere. */
import { displayWidth } from '../text/width.js';
import type { Lang } from '../text/words.js';
import type { Surroundings } from './surroundings.js';

/** A progress display on the error stream. Several things may be made at once. */
export class Progress {
  #shown = 0;
  #isDrawn = false;
  readonly #parts = new Map<string, string>();

  constructor(
    private readonly around: Surroundings,
    private readonly lang: Lang,
  ) {}

  /** Begins a part of the work. */
  begin(what: string): void {
    this.#parts.set(what, '');
    if (!this.around.isTerminal) this.around.err(`${this.#doing(what)} …\n`);
    else this.#draw(true);
  }

  /** Says how far the part is. */
  step(what: string, done: number, total: number): void {
    this.#parts.set(what, ` ${done}/${total}`);
    if (this.around.isTerminal) this.#draw(done === total);
  }

  /** Ends a part. */
  finish(what: string): void {
    this.#parts.delete(what);
  }

  /** Clears the moving line. */
  end(): void {
    if (this.#isDrawn) this.around.err('\r\x1b[K');
    this.#isDrawn = false;
  }

  #doing(what: string): string {
    return this.lang === 'zh' ? `生成${what}` : `Building ${what}`;
  }

  /** Draws at most some twenty times a second: a terminal is slower than the work. */
  #draw(always: boolean): void {
    const now = performance.now();
    if (!always && now - this.#shown < 50) return;
    this.#shown = now;
    this.#isDrawn = true;
    const parts = [...this.#parts].map(([what, far]) => `${what}${far}`);
    const line = `${this.#doing(parts.join(this.lang === 'zh' ? '、' : ', '))} …`;
    this.around.err(`\r\x1b[K${cut(line, (this.around.columns ?? 80) - 1)}`);
  }
}

/** As much of a line as fits: one that went on below could not be cleared. */
function cut(line: string, columns: number): string {
  if (displayWidth(line) <= columns) return line;
  let short = '';
  for (const character of line) {
    if (displayWidth(`${short}${character}…`) > columns) break;
    short += character;
  }
  return `${short}…`;
}
