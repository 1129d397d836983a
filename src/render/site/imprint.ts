/** What the foot of every page says of the site: who publishes it, and under which numbers it is on record. */
import { dateText } from '../view/format.js';
import type { LabelledLink } from '../view/types.js';
import type { Scope } from './scope.js';

/** The facts there are. The record numbers lead to the registers that hold them, as their rules ask. */
export function imprint({ catalogue: { config }, lang, words }: Scope): LabelledLink[] {
  const { site } = config;
  const rows: readonly (readonly [string, string | undefined, string?])[] = [
    [words.publisher, config.publisher],
    [words.siteCode, site?.siteCode],
    [words.icp, site?.icp, 'https://beian.miit.gov.cn/'],
    [words.policeRecord, site?.policeRecord, policeRegister(site?.policeRecord)],
    [words.edition, config.edition],
    [words.asOf, config.date && dateText(config.date, lang)],
  ];
  return rows.flatMap(([label, text, url]): LabelledLink[] => {
    if (text === undefined) return [];
    return [{ label, text, ...(url ? { target: { kind: 'url', url } as const } : {}) }];
  });
}

/** The entry of a police record (公安联网备案), by the digits of its number. */
function policeRegister(record = ''): string {
  const digits = record.replace(/\D/g, '');
  const home = 'https://beian.mps.gov.cn/';
  return digits === '' ? home : `${home}#/query/webSearch?code=${digits}`;
}
