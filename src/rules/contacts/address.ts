/** Addresses on the web as they should be written. */
import type { FieldPath } from '../../text/source.js';
import type { ReportDetails } from '../rule.js';

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

/** What to write for a site that stands at a path without `https://`; undefined where it is none. */
export function completed(value: string, path: FieldPath): ReportDetails | undefined {
  const full = completeAddress(value);
  if (full === undefined) return undefined;
  return {
    hint: { zh: `写成 ${full}`, en: `Write ${full}` },
    fix: {
      title: { zh: `改成 ${full}`, en: `Change to ${full}` },
      safe: false,
      edits: [{ path, text: JSON.stringify(full) }],
    },
  };
}

function completeAddress(value: string): string | undefined {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/?]\S*)?$/i.test(value.trim()) && /[a-z]/i.test(value)
    ? `https://${value.trim()}`
    : undefined;
}
