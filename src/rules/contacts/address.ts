/** Addresses on the web as they should be written. */

/** Whether a value is an address that can be opened. */
export function isAddress(value: string): boolean {
  const isWhole = /^https?:\/\/[^\s/()“”《》，。；、]+(?:\/[^\s“”《》，。；、]*)?$/i.test(value.trim());
  // Remarks in brackets are no part of an address: https://www.example.gov.cn/ask(点互动).
  return isWhole && !/\([^)]*\p{Script=Han}|[,;]\p{Script=Han}/u.test(value);
}

/** The address among other words: `https://www.example.gov.cn（点“互动”）`. */
export function addressIn(value: string): string | undefined {
  return /https?:\/\/[\x21-\x7e]+/i.exec(value)?.[0].replace(/[(.,;]+$/, '');
}

/** The whole address of a site that is written without `https://`; undefined where it is none. */
export function completeAddress(value: string): string | undefined {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/?]\S*)?$/i.test(value.trim()) && /[a-z]/i.test(value)
    ? `https://${value.trim()}`
    : undefined;
}
