/** Addresses on the web as they should be written. */

/** Whether a value is an address that can be opened. */
export function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value.trim());
}

/** The whole address of a site that is written without `https://`; undefined where it is none. */
export function completeAddress(value: string): string | undefined {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/?]\S*)?$/i.test(value.trim()) && /[a-z]/i.test(value)
    ? `https://${value.trim()}`
    : undefined;
}
