/** Forms under which two spellings of one text compare as equal. */

/** NFC: how texts are compared throughout (model.md, "Text is compared after NFC"). */
export function composed(text: string): string {
  return text.normalize('NFC');
}

/**
 * Full-width ASCII (U+FF01–U+FF5E) and the ideographic space become their half-width twins,
 * so that `２０个工作日` and `（0412）` read as what they mean. Other characters stay.
 */
export function halfWidth(text: string): string {
  return composed(text)
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** A key for finding a thing by name: half-width, without white space and case. */
export function nameKey(text: string): string {
  return halfWidth(text).replace(/\s+/g, '').toLowerCase();
}
