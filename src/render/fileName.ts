/** Names of published files: safe on Windows, macOS and Linux, whatever the id. */
import { createHash } from 'node:crypto';

/** Longest stem in bytes: file systems allow 255, and suffixes such as `-situation.pdf` come after it. */
const longest = 180;

/** Names that Windows keeps for devices, with any extension. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * The file name, without extension, of what is published for an id. The id itself, except where no
 * file can have that name: then an underscore, which no id holds, marks what was changed.
 */
export function fileStem(id: string): string {
  if (device.test(id)) return `${id}_`;
  if (Buffer.byteLength(id) <= longest) return id;
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 12);
  let head = '';
  for (const character of id) {
    if (Buffer.byteLength(head + character) > longest - 13) break;
    head += character;
  }
  return `${head}_${digest}`;
}
