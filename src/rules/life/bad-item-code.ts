/** Item codes have the form and the parts the standard gives them. */
import {
  basicCodeFaults,
  type CodeFault,
  handlingCodeFaults,
  taskCodeFaults,
  typeCodesOf,
} from '../../model/itemCode.js';
import { itemTypes } from '../../model/vocabularies.js';
import type { Words } from '../../text/words.js';
import { defineRule, type ItemContext } from '../rule.js';

const kinds = [
  { key: 'catalogue', zh: '基本编码', en: 'basic code', form: '12', faults: basicCodeFaults },
  { key: 'task', zh: '实施编码', en: 'task code', form: '31', faults: taskCodeFaults },
  { key: 'handling', zh: '业务办理项编码', en: 'handling code', form: '33', faults: handlingCodeFaults },
] as const;

const forms: Readonly<Record<string, Words>> = {
  '12': { zh: '12 位数字（或 10 位）', en: '12 digits (or 10)' },
  '31': {
    zh: '31 位：18 位统一社会信用代码、1 位行使层级（1 至 7）、12 位基本编码',
    en: '31 places: social credit code (18), level (1 to 7), basic code (12)',
  },
  '33': { zh: '33 位：31 位实施编码加 2 位序号', en: '33 places: task code (31) and a number (2)' },
};

export default defineRule({
  id: 'bad-item-code',
  group: 'life',
  severity: 'error',
  source: 'GB',
  zh: {
    summary: '事项编码不合规',
    why: '编码错一位，上级平台就对不上这件事，群众在网上查不到、评价不了。',
  },
  en: {
    summary: 'An item code is not well formed',
    why: 'With one wrong place the platforms above cannot match the item: people cannot find or rate it there.',
  },
  bad: `codes:
  catalogue: "211000001000"`,
  good: `codes:
  catalogue: "212000001000"`,
  check({ item, catalogue, report }) {
    const { region } = catalogue.config;
    for (const kind of kinds) {
      const code = item.codes?.[kind.key];
      if (code === undefined) continue;
      for (const fault of kind.faults(code, item.type, region)) {
        reportFault(kind, code, fault, { item, catalogue, report });
      }
    }
  },
});

function reportFault(
  kind: (typeof kinds)[number],
  code: string,
  fault: CodeFault,
  { item, catalogue, report }: Pick<ItemContext, 'item' | 'catalogue' | 'report'>,
): void {
  const path = ['codes', kind.key];
  const form = forms[kind.form] as Words;
  if (fault.kind === 'form') {
    report(
      path,
      {
        zh: `${kind.zh}“${code}”有 ${code.length} 位，应当是 ${form.zh}`,
        en: `The ${kind.en} “${code}” has ${code.length} places; it should be ${form.en}`,
      },
      { hint: { zh: '照权责清单或政务服务平台上的编码写', en: 'Copy the code from the platform' } },
    );
    return;
  }
  const found = { type: typeFault, region: regionFault, organisation: organisationFault }[fault.kind];
  const { message, hint } = found(fault.part, { item, catalogue });
  report(
    path,
    { zh: `${kind.zh}“${code}”里${message.zh}`, en: `In the ${kind.en} “${code}” ${message.en}` },
    { hint },
  );
}

type FaultWords = (
  part: string,
  context: Pick<ItemContext, 'item' | 'catalogue'>,
) => { readonly message: Words; readonly hint: Words };

const typeFault: FaultWords = (part, { item }) => {
  const type = item.type ?? 'public-service';
  return {
    message: {
      zh: `事项类型代码是 ${part}，而事项类型是“${itemTypes.word(type, 'zh')}”，应当是 ${typeCodesOf(type)}`,
      en: `the type is ${part}, yet the item is a ${itemTypes.word(type, 'en')}, which is ${typeCodesOf(type)}`,
    },
    hint: { zh: '改正编码，或者改正 事项类型', en: 'Correct the code, or type:' },
  };
};

const regionFault: FaultWords = (part, { catalogue }) => {
  const own = catalogue.config.region?.slice(0, 2);
  return {
    message: {
      zh: `地区代码是 ${part}，应当是 00（全国）${own ? `或 ${own}（本省）` : '或省级行政区划代码的前两位'}`,
      en: `the region is ${part}; it should be 00 (national) or ${own ? `${own} (this province)` : 'the first two digits of a province'}`,
    },
    hint: {
      zh: '改正编码；或者改正 catalogue.yaml 的 行政区划',
      en: 'Correct the code, or region: in catalogue.yaml',
    },
  };
};

const organisationFault: FaultWords = (part) => ({
  message: {
    zh: `前 18 位“${part}”不是统一社会信用代码，校验位对不上`,
    en: `the first 18 places “${part}” are no social credit code: the check character does not fit`,
  },
  hint: { zh: '照单位的统一社会信用代码证书写', en: 'Copy the code from the unit’s certificate' },
});
