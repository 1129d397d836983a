/** Forms under which two spellings of one text compare as equal. */

// Beyond ASCII and Latin-1: Chinese characters and punctuation, and full-width forms. None of them composes.
const isComposed = /^[\0-\u02ff\u2010-\u2027\u3000-\u3029\u3030\u4e00-\u9fff\uff01-\uff5e]*$/;

/** NFC: how texts are compared throughout (model.md, "Text is compared after NFC"). */
export function composed(text: string): string {
  return isComposed.test(text) ? text : text.normalize('NFC');
}

/** An address with its percent codes decoded, as a person writes it; as it is where they are malformed. */
export function decoded(url: string): string {
  if (!url.includes('%')) return composed(url);
  try {
    return decodeURIComponent(url).normalize('NFC');
  } catch {
    return url;
  }
}

const fullWidth = /[\uff01-\uff5e\u3000]/;

/**
 * Full-width ASCII (U+FF01–U+FF5E) and the ideographic space become their half-width twins,
 * so that `２０个工作日` and `（0412）` read as what they mean. Other characters stay.
 */
export function halfWidth(text: string): string {
  const one = composed(text);
  if (!fullWidth.test(one)) return one;
  return one
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

const isKey = /^[a-z0-9-]*$/;

/** A key for finding a thing by name: half-width, without white space and case. */
export function nameKey(text: string): string {
  // Most ids are their own keys.
  if (isKey.test(text)) return text;
  return halfWidth(text).replace(/\s+/g, '').toLowerCase();
}
