/** Files that come out as they came out before: they are not written again, so that their times tell what changed. */
import { linkSync, lstatSync, readFileSync } from 'node:fs';

/**
 * Gives a file of the last output a second name, where it holds what is to be published; says whether it did. What is
 * no regular file, or where the file system knows no second names, is written anew.
 */
export function keptAs(target: string, before: string, content: string | Uint8Array): boolean {
  const facts = lstatSync(before, { throwIfNoEntry: false });
  if (!facts?.isFile()) return false;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (facts.size !== bytes.byteLength) return false;
  try {
    if (!readFileSync(before).equals(bytes)) return false;
    linkSync(before, target);
    return true;
  } catch {
    return false;
  }
}
