/** What an applicant brings. */

import { z } from 'zod';
import { beginning } from '../text/beginning.js';
import { simplified } from '../text/traditional.js';
import type { Words } from '../text/words.js';
import { basisList } from './basis.js';
import { Fault, invalid, raise } from './fault.js';
import { key, optional, record, scalar } from './field.js';
import { list, listOrNone, shorthand } from './lists.js';
import { countOf, date, duration, flag, noCount, readCount, readFlag } from './quantities.js';
import { filePath, line, text } from './scalars.js';
import { term } from './term.js';
import { materialKinds, materialSources, media, needs } from './vocabularies.js';
import { isScalar, textOf } from './written.js';

/** A common mistake as wrong → right → why. */
export const mistakeSchema = record({
  wrong: key('错误', 'Wrong', text, '常见的错误写法或做法。', 'What people get wrong.'),
  right: key('正确', 'Right', text, '正确的写法或做法。', 'How it is right.'),
  why: optional('原因', 'Why', text, '为什么。', 'Why.'),
  picture: optional('图片', 'Picture', filePath, 'files/ 里的图片。', 'A picture below files/.'),
});

/** Whether a word says that no common mistake is known. */
const noneKnown = (written: string): boolean =>
  /^(确实没有|none-known|none known|暂无|暂未发现)$/i.test(simplified(written.trim()));

/** Words for an original that is only looked at. */
const looked =
  /^\s*(?:原件)?(?:现场|窗口|当场)?(?:核对|核验|查验|验看|检查|审验|出示|查看|验|看)(?:原件)?(?:即可|后退还|后退回)?\s*$/u;

/** The remark that an original is only looked at, where a number stands before it: 1（验原件，留复印件）. */
function lookedAtNote(written: string): string | undefined {
  const note = /^\s*\d{1,2}\s*份?\s*[（(，,、；;]\s*(.+?)[）)]?\s*$/u.exec(written)?.[1];
  return note !== undefined && /^(?:窗口|现场|当场)?(?:核对|核验|查验|验|仅?查看|只看)/u.test(note)
    ? note
    : undefined;
}

const originals = scalar<number | 'shown'>(
  { zh: '份数，或 核验', en: 'a number of copies, or shown' },
  { type: ['integer', 'string'] },
  { oneOf: [{ type: 'integer', minimum: 0 }, { const: 'shown' }] },
  (written): number | 'shown' | Fault => {
    if (/^(核验|原件核验|验原件|shown)$/i.test(simplified(written.trim()))) return 'shown';
    const form = { zh: '份数（如 1），或 核验', en: 'a number such as 1, or “shown”' };
    const why = {
      zh: '群众要知道原件是看一眼还是收走',
      en: 'people must know whether it is kept or only looked at',
    };
    const note = lookedAtNote(written);
    if (note !== undefined) {
      return new Fault('invalid-value', invalid(written, form, why).message, {
        zh: `原件只看不收的，写成 核验；“${note}”写到 填报须知`,
        en: `Where the original is only looked at, write shown, and “${note}” under notes`,
      });
    }
    // What is not kept may have to be shown all the same.
    if (/^\s*不收取?\s*$/u.test(written)) return invalid(written, form, why);
    return (
      readCount(written) ??
      (looked.test(written) ? invalid(written, form, why, '核验') : noCount(written, form, '原件'))
    );
  },
);

/** How an office gets the fact itself: from which office, by which system, since when. */
const sharedRecord = record({
  from: key('来源部门', 'From', line, '从哪个部门取得。', 'The office that holds it.'),
  system: optional('系统', 'System', line, '通过哪个系统。', 'The system it comes through.'),
  since: optional('日期', 'Since', date, '从哪天起能共享。', 'Since which day.'),
});

const shared = z.preprocess(
  (value, ctx) => {
    if (!isScalar(value)) return value;
    if (readFlag(textOf(value)) === false) return false;
    const fault = noOffice(textOf(value).trim());
    return fault ? raise(ctx, value, fault) : { from: value };
  },
  z.union([z.literal(false), sharedRecord]),
);

/** The fault of a plain yes or no in place of the office that holds it, of which it would be published as the name. */
function noOffice(written: string): Fault | undefined {
  if (/^(?:true|yes|是|能|可以|可共享|已共享|有)$/iu.test(written)) {
    return new Fault(
      'invalid-value',
      {
        zh: `“${written}”没有说从哪个部门共享，会当成部门的名称发布`,
        en: `“${written}” does not say which office holds it, and would be published as the name of one`,
      },
      {
        zh: '写成 { 来源部门: … }；还不能共享的写 false',
        en: 'Write { from: … }, or false where it cannot be shared yet',
      },
    );
  }
  if (!/^(?:no|none|无|没有|不能|不|(?:暂)?(?:不|未)(?:能)?共享|暂无)$/iu.test(written)) return undefined;
  const form = { zh: 'false，或 { 来源部门: … }', en: 'false, or { from: … }' };
  const why = {
    zh: '会当成部门的名称发布',
    en: 'it would be published as the name of an office',
  };
  return invalid(written, form, why, 'false');
}

/** The case in which a material is needed, written as its need: 委托他人代办时提供. */
function caseOf(written: string): Words | undefined {
  const isCase = /[时的者]$|时(?:需?要?提[供交]|需要|交|带)|^(?:如|若|when |if )|情况|情形|提供|需要/iu.test(
    written,
  );
  return isCase && written.length > 3
    ? {
        zh: `看情况要交的，写 必要性: 非必要, 适用情形: ${beginning(written)}`,
        en: `What is needed in some cases is need: conditional, when: ${beginning(written)}`,
      }
    : undefined;
}

/** Who issues a material, written as its source: 医院. */
function issuerOf(written: string): Words | undefined {
  const isBody =
    /[\p{Script=Han}](?:院|局|所|部门|单位|机构|中心|公司|银行|学校|委员会|社区|医院|机关|厅|处|站)$/u;
  return isBody.test(written)
    ? {
        zh: `谁出具的，写 出具单位: ${beginning(written)}`,
        en: `Who issues it is issuer: ${beginning(written)}`,
      }
    : undefined;
}

/** One material. */
export const materialSchema = shorthand(
  record({
    name: key('名称', 'Name', line, '材料的准确名称。', 'The exact name of the material.'),
    kind: optional(
      '类型',
      'Kind',
      term(materialKinds),
      '申请表单、证件证照、证明、批文、合同协议、照片、其他。',
      'form, licence, certificate, approval, contract, photo or other.',
    ),
    certificate: optional(
      '证明',
      'Certificate',
      line,
      '证明登记簿中的标识或名称；写了它，类型就是证明。',
      'Id or name in the certificate register; implies the kind certificate.',
    ),
    need: optional(
      '必要性',
      'Need',
      term(needs, caseOf),
      '必要（默认）、非必要（要写适用情形）、容缺后补（要写补正期限）。',
      'always (default), conditional (then say when), deferrable (then say the deadline).',
    ),
    when: optional('适用情形', 'When', text, '什么情况下要交。', 'In which case it is needed.'),
    deadline: optional('补正期限', 'Deadline', duration, '容缺后补的期限。', 'How long it may be deferred.'),
    situations: optional(
      '情形',
      'Situations',
      list(line),
      '只有这些情形要交；不写就是都要交。',
      'Situations that need it; absent: all.',
    ),
    original: optional(
      '原件',
      'Originals',
      originals,
      '收几份原件；只看不收写 核验。',
      'Originals handed in, or “shown” where they are only looked at.',
    ),
    copies: optional('复印件', 'Copies', countOf('复印件'), '收几份复印件。', 'Copies handed in.'),
    medium: optional(
      '形式',
      'Medium',
      term(media),
      '纸质、电子、纸质或电子。',
      'paper, electronic or either.',
    ),
    size: optional('规格', 'Size', line, '规格，如 A4、2 寸白底。', 'Size, such as A4.'),
    source: optional(
      '来源',
      'Source',
      term(materialSources, issuerOf),
      '申请人自备、政府部门核发、中介机构出具。',
      'applicant, government or intermediary.',
    ),
    issuer: optional('出具单位', 'Issuer', line, '谁出具。', 'Who issues it.'),
    basis: optional('依据', 'Basis', basisList, '凭什么要这份材料。', 'By which law it is asked for.'),
    shared: optional(
      '共享',
      'Shared',
      shared,
      'false，或 { 来源部门, 系统, 日期 }：办事机关自己能取得。',
      'false, or { from, system, since }: the office can get it itself.',
    ),
    exempt: optional(
      '免提交',
      'Exempt',
      flag,
      'true：列出来是告诉群众不用带。',
      'true: listed so that people know they need not bring it.',
    ),
    form: optional(
      '空白表格',
      'Blank form',
      filePath,
      'files/ 里的空白表。',
      'The blank form, below files/.',
    ),
    sample: optional(
      '示范文本',
      'Filled sample',
      filePath,
      'files/ 里填好的样表。',
      'A filled sample, below files/.',
    ),
    mistakes: optional(
      '常见错误',
      'Common mistakes',
      listOrNone(mistakeSchema, noneKnown, { zh: '确实没有', en: 'none-known' }),
      '错误→正确→原因；查过没有的写 确实没有（或 none-known）。',
      'wrong → right → why; none-known if there is none.',
    ),
    notes: optional('填报须知', 'How to fill it in', text, '怎么填。', 'How to fill it in.'),
    signature: optional('签章', 'Signature', line, '谁签字、盖什么章。', 'Who signs, which seal.'),
  }),
  'name',
);

/** 材料: `无`/`none`, or a list. Empty: nothing need be brought. */
export const materialsSchema = listOrNone(
  materialSchema,
  (written) =>
    /^(?:无|(?:无需|不需要?|不用)(?:提交|提供)?(?:任何)?(?:申请)?(?:材料)?|无(?:申请)?材料|none)$/i.test(
      simplified(written.trim()),
    ),
  { zh: '无', en: 'none' },
);

/** One material. */
export type Material = z.output<typeof materialSchema>;
