/** What XML can hold. */

/** A character that XML 1.0 does not allow, half a surrogate pair among them. */
export const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
