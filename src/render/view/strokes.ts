/** How many strokes a name is written with: for the index of those who do not know how a character is read. */
import { strokeTable } from './strokeTable.js';

const first = 0x4e00;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The strokes of a character; undefined for what is no Chinese character, or too rare to be in the table. */
export function strokesOf(character: string): number | undefined {
  const letter = strokeTable[(character.codePointAt(0) ?? 0) - first];
  return letter === undefined ? undefined : letters.indexOf(letter);
}

/**
 * Orders names as a stroke index does: by the strokes of the first character, then that character itself (characters
 * of one radical stand together), then the next. What has no strokes comes last.
 */
export function strokeKey(name: string): string {
  return [...name]
    .map((character) => `${String(strokesOf(character) ?? 99).padStart(2, '0')}${character}`)
    .join('');
}
