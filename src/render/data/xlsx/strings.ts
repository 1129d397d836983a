/** The texts of a workbook, each once: sheets refer to them by number, so the same words are neither written nor compressed again. */
import { declaration, escaped, main } from './xml.js';
import { ZippedFile } from './zip.js';

/** The table of shared strings (ECMA-376, 18.4). */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();

  /** The number of a text. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** The table; to be asked for when every sheet has been written. */
  file(path: string): ZippedFile {
    const file = new ZippedFile();
    file.add(`${declaration}<sst xmlns="${main}" uniqueCount="${this.#numbers.size}">`);
    for (const text of this.#numbers.keys())
      file.add(`<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    file.add('</sst>');
    return file.named(path);
  }
}
