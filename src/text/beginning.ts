/** Long texts as messages quote them. */

/** A text, or of a longer one what a message has room for, with an ellipsis; no character is cut in half. */
export function beginning(text: string, most = 40): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
