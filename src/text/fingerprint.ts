/** A name for a finding that survives edits elsewhere in its file. */
import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.js';
import { pathText } from './source.js';

/**
 * 16 hexadecimal characters from rule, item (or file) and field. Line numbers take no part, so that
 * a line added above changes nothing.
 */
export function fingerprint({ rule, item, file, field, message }: Diagnostic): string {
  const where = field === undefined ? message.en : pathText(field);
  return createHash('sha256')
    .update(JSON.stringify([rule, item ?? file, where]))
    .digest('hex')
    .slice(0, 16);
}
