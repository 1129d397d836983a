/** Item codes: 基本编码 (12 or 10 places), 实施编码 (31), 业务办理项编码 (33). */
import type { Item } from './item.js';
import { isSocialCreditCode } from './socialCreditCode.js';
import { itemTypes } from './vocabularies.js';

/** What a basic code says besides the number of the item (five digits) and of its sub-item (three). The ten-place form has no region. */
export interface BasicCode {
  /** `00` national, else the first two digits of the province's division code. */
  readonly region: string | undefined;
  /** Two digits of the item's type (GB/T 39046 A.1). */
  readonly type: string;
}

/** A task code taken apart; the parts hold what was written, right or wrong. */
export interface TaskCode {
  /** Social credit code of the implementing body, 18 places. */
  readonly organisation: string;
  /** Level of government, one digit (GB/T 39046 A.2; 7: by several levels). */
  readonly level: string;
  /** The basic code, 12 places. */
  readonly basic: string;
}

/** Reads a basic code of 12 or 10 digits; undefined for any other form. */
export function readBasicCode(code: string): BasicCode | undefined {
  const match = /^(\d{2})?(\d{2})\d{8}$/.exec(code);
  if (!match) return undefined;
  const [, region, type] = match as unknown as [string, string | undefined, string];
  return { region, type };
}

/** Takes a task code of 31 places apart; undefined for any other form. Letters stand only in the first 18. */
export function readTaskCode(code: string): TaskCode | undefined {
  const match = /^([0-9A-Z]{18})([1-7])(\d{12})$/.exec(code);
  if (!match) return undefined;
  const [, organisation, level, basic] = match as unknown as [string, string, string, string];
  return { organisation, level, basic };
}

/** The task code inside a handling code of 33 places; undefined for any other form. */
export function taskOfHandling(code: string): string | undefined {
  const match = /^([0-9A-Z]{18}[1-7]\d{12})\d{2}$/.exec(code);
  return match?.[1];
}

/** What can be wrong with a code, each with the part that is. */
export type CodeFault =
  | { readonly kind: 'form' }
  | { readonly kind: 'type' | 'region' | 'organisation'; readonly part: string };

/** What is wrong with a basic code of an item of a type. `region`: the catalogue's six-digit division code. */
export function basicCodeFaults(code: string, type: Item['type'], region: string | undefined): CodeFault[] {
  const parts = readBasicCode(code);
  if (!parts) return [{ kind: 'form' }];
  const faults: CodeFault[] = [];
  if (parts.region !== undefined && !isRegion(parts.region, region)) {
    faults.push({ kind: 'region', part: parts.region });
  }
  if (!isTypeCode(parts.type, type)) faults.push({ kind: 'type', part: parts.type });
  return faults;
}

/** What is wrong with a task code. */
export function taskCodeFaults(code: string, type: Item['type'], region: string | undefined): CodeFault[] {
  const parts = readTaskCode(code);
  if (!parts) return [{ kind: 'form' }];
  const wrong: CodeFault[] = isSocialCreditCode(parts.organisation)
    ? []
    : [{ kind: 'organisation', part: parts.organisation }];
  return [...wrong, ...basicCodeFaults(parts.basic, type, region)];
}

/** What is wrong with a handling code. */
export function handlingCodeFaults(
  code: string,
  type: Item['type'],
  region: string | undefined,
): CodeFault[] {
  const task = taskOfHandling(code);
  return task === undefined ? [{ kind: 'form' }] : taskCodeFaults(task, type, region);
}

const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])$/;

function isRegion(written: string, region: string | undefined): boolean {
  return written === '00' || (region === undefined ? provinces.test(written) : region.startsWith(written));
}

/** Whether a type code may stand for an item type. 21–29 are reserved for kinds of public service. */
export function isTypeCode(code: string, type: Item['type'] = 'public-service'): boolean {
  if (type === 'public-service') return /^2\d$/.test(code);
  const known = itemTypes.terms.find((term) => term.id === type)?.gb;
  if (type !== 'other') return code === known;
  // 其他: what GB/T 39046 counts and this format does not name (处罚, 强制, 征收, 检查), and 10 to 19.
  return /^(?:0[2346]|1\d)$/.test(code);
}

/** The type codes an item may carry, for messages. */
export function typeCodesOf(type: Item['type'] = 'public-service'): string {
  if (type === 'public-service') return '20–29';
  if (type === 'other') return '02, 03, 04, 06, 10–19';
  return itemTypes.terms.find((term) => term.id === type)?.gb ?? '';
}
