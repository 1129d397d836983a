/** A telephone number can be dialled as it is printed. */
import { contactKindOf } from '../../model/contactKind.js';
import { type PhoneReading, readPhones } from '../../model/phone.js';
import type { FieldPath } from '../../text/source.js';
import type { Words } from '../../text/words.js';
import { defineRule } from '../rule.js';
import { phonesIn } from './phones.js';
import { type ReportContact, type WrittenContacts, whereverWritten } from './written.js';

export default defineRule({
  id: 'bad-phone',
  group: 'contacts',
  severity: 'error',
  source: 'WZ',
  zh: {
    summary: '电话号码拨不通',
    why: '少了区号、多了位数、用了破折号，照着拨就打不通，手机上也点不动。',
  },
  en: {
    summary: 'A telephone number cannot be dialled',
    why: 'Without area code, with a digit too many or with odd dashes it does not connect, nor can it be tapped on a phone.',
  },
  bad: `contacts:
  consult:
    - { kind: 电话, value: "(0412)5551234" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公`,
  good: `contacts:
  consult:
    - { kind: 电话, value: "0412-5551234转801、802；12345" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公`,
  ...whereverWritten((written, report, { catalogue }) => {
    for (const { path, value } of phonesOf(written)) {
      judge(path, value, phonesIn(value, catalogue), catalogue.config.areaCode, report);
    }
  }),
});

function phonesOf({ contacts, supervision, channels }: WrittenContacts) {
  const found: { readonly path: FieldPath; readonly value: string }[] = [];
  const add = (path: FieldPath, value: string | undefined): void => {
    if (value !== undefined) found.push({ path, value });
  };
  for (const [i, consult] of (contacts?.consult ?? []).entries()) {
    if (contactKindOf(consult) === 'phone') add(['contacts', 'consult', i, 'value'], consult.value);
  }
  for (const [i, { phone }] of (contacts?.places ?? []).entries())
    add(['contacts', 'places', i, 'phone'], phone);
  for (const [i, one] of (supervision ?? []).entries()) {
    if (contactKindOf(one) === 'phone') add(['supervision', i, 'value'], one.value);
  }
  for (const [i, { phone }] of (channels ?? []).entries()) add(['channels', i, 'phone'], phone);
  return found;
}

function judge(
  path: FieldPath,
  value: string,
  reading: PhoneReading,
  areaCode: string | undefined,
  report: ReportContact,
): void {
  const [unreadable] = reading.faults.filter(({ reason }) => reason === 'not-a-number');
  const unclear = reading.faults.find(({ reason }) => reason === 'extension-or-range');
  if (unclear) extensionOrRange(path, unclear.text, report);
  else if (unreadable) notANumber(path, unreadable.text, areaCode, report);
  else if (reading.faults.length > 0) withoutAreaCode(path, reading, value, areaCode, report);
  else if (reading.tidy !== value) untidy(path, reading.tidy, value, report);
}

function notANumber(
  path: FieldPath,
  part: string,
  areaCode: string | undefined,
  report: ReportContact,
): void {
  const apart = severalNumbers(part, areaCode);
  const digits = wrongLength(part);
  report(
    path,
    {
      zh: `“${part}”不是能拨通的电话号码${digits ? `：${digits.zh}` : apart ? '，是几个号码连在一起' : ''}，群众打不通`,
      en: `“${part}” is no telephone number that connects${digits ? `: ${digits.en}` : apart ? ', but several in one' : ''}`,
    },
    {
      hint: apart
        ? { zh: `号码之间写顿号：${apart}`, en: `Put 、 between the numbers: ${apart}` }
        : {
            zh: '写 区号-号码，如 0412-5551234；分机写 转801；几个号码用 、 隔开；说明文字写到 名称 或 时间',
            en: 'Write area code and number such as 0412-5551234, an extension as “ext. 801”, several numbers with commas between; put words into name or hours',
          },
      fix: apart
        ? {
            title: { zh: `改成 ${apart}`, en: `Change to ${apart}` },
            safe: false,
            edits: [{ path, text: JSON.stringify(apart) }],
          }
        : undefined,
    },
  );
}

function extensionOrRange(path: FieldPath, part: string, report: ReportContact): void {
  const [, number = part, tail = ''] = /^(.*\d)\D+(\d+)$/su.exec(part) ?? [];
  const head = number.replace(/[\u2010-\u2015\u2212\u30fc]+/gu, '-');
  const last = head.slice(0, -tail.length) + tail;
  report(
    path,
    {
      zh: `“${part}”看不出是转分机 ${tail}，还是从 ${head} 到 ${last} 的几个号码，照着拨可能打不通`,
      en: `“${part}” leaves open whether ${tail} is an extension or the last of the numbers from ${head} to ${last}`,
    },
    {
      hint: {
        zh: `是分机的，写成 ${head}转${tail}；是几个号码的，逐个写：${head}、${last}`,
        en: `If it is an extension, write ${head} ext. ${tail}; if they are several numbers, write each: ${head}, ${last}`,
      },
    },
  );
}

/** Numbers with nothing but blanks between them, as they should be written; undefined where a part is none. */
function severalNumbers(written: string, areaCode: string | undefined): string | undefined {
  const parts = written.trim().split(/\s+/);
  const readings = parts.map((part) => readPhones(part, areaCode));
  if (parts.length < 2 || readings.some(({ faults }) => faults.length > 0)) return undefined;
  return readings.map(({ tidy }) => tidy).join('、');
}

/** What is wrong with the digits after an area code, where there are too few or too many. */
function wrongLength(written: string): Words | undefined {
  const [, area, number = ''] = /^(010|02\d|0[3-9]\d{2})[-\s]*([\d-]+)$/.exec(written) ?? [];
  const { length } = number.replace(/\D/g, '');
  if (area === undefined || length === 7 || length === 8) return undefined;
  const good = area.length === 3 ? '8' : undefined;
  return {
    zh: `区号 ${area} 后面应有 ${good ?? '7 或 8'} 位，写了 ${length} 位`,
    en: `after the area code ${area} come ${good ?? '7 or 8'} digits, not ${length}`,
  };
}

function withoutAreaCode(
  path: FieldPath,
  { faults, phones, tidy }: PhoneReading,
  value: string,
  areaCode: string | undefined,
  report: ReportContact,
): void {
  const part = faults[0]?.text ?? value;
  // Put right, the part stands otherwise in what is tidy: only where it is all of it, one knows where.
  const at = tidy.includes(part) ? part : phones.length === 1 ? tidy : undefined;
  const full =
    areaCode === undefined || faults.length > 1 || at === undefined
      ? undefined
      : tidy.replace(at, `${areaCode}-${at}`);
  report(
    path,
    {
      zh: `“${part}”没有区号，用手机和从外地都打不通`,
      en: `“${part}” has no area code: it does not connect from a mobile or from elsewhere`,
    },
    {
      hint: {
        zh: full ? `写成 ${full}` : '在号码前面写区号，如 0412-5551234',
        en: full ? `Write ${full}` : 'Put the area code before it, such as 0412-5551234',
      },
      // Not safe: the office may lie in another city than the catalogue's.
      fix: full
        ? {
            title: { zh: `加上本市区号 ${areaCode}`, en: `Add this city’s area code ${areaCode}` },
            safe: false,
            edits: [{ path, text: JSON.stringify(full) }],
          }
        : undefined,
    },
  );
}

function untidy(path: FieldPath, tidy: string, value: string, report: ReportContact): void {
  report(
    path,
    {
      zh: `“${value}”里的破折号、括号或空格不规范，手机上点不动`,
      en: `“${value}” has dashes, brackets or spaces that a phone does not understand`,
    },
    {
      hint: { zh: `写成 ${tidy}`, en: `Write ${tidy}` },
      fix: {
        title: { zh: `改成 ${tidy}`, en: `Change to ${tidy}` },
        safe: true,
        edits: [{ path, text: JSON.stringify(tidy) }],
      },
    },
  );
}
