/** A material is named so that people know what to bring. */
import { askedMaterials, bareName } from '../papers.js';
import { defineRule } from '../rule.js';

const papers = '(?:材料|资料|文件|证件|证明|证照|手续|凭证|票据)';
const patterns: readonly RegExp[] = [
  // 其他材料, 相关证明材料, 有关部门要求的文件
  new RegExp(
    `(?:其他|其它|相关|有关|所需|必要|必需|一切|全部|所有)的?(?:证明|申请|证件|身份|佐证)?${papers}+$`,
    'u',
  ),
  new RegExp(`(?:规定|要求|认为|需要|指定)(?:需要|应当)?(?:提供|提交|出具)?的(?:其他|其它)?${papers}+$`, 'u'),
  // 材料, 申请材料, 证明材料
  new RegExp(`^(?:申请|证明|报名|办理|佐证|补充)?${papers}$`, 'u'),
  // 身份证等, 户口簿等材料; not 等级, 同等学力, （一等）
  new RegExp(
    `(?<![同平相对均高中初优劣上下一二三四五六七八九十])等(?:[一二三四五六七八九十\\d]+[项种份个])?(?:相关|有关|证明|申请)*(?:${papers}+)?$`,
    'u',
  ),
  /^(?:any |all )?(?:other|relevant|related|supporting|necessary|required)(?: supporting)? (?:documents?|materials?|papers?|certificates?|evidence|files)$/iu,
  /\betc\.?$/iu,
];

/** The vague words of a name, or undefined where it names something. */
function vagueWords(name: string): string | undefined {
  for (const text of [name, bareName(name)]) {
    for (const pattern of patterns) {
      const found = pattern.exec(text.trim())?.[0];
      if (found) return found;
    }
  }
  return undefined;
}

export default defineRule({
  id: 'vague-material',
  group: 'materials',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '材料名称含糊',
    why: '“其他材料”“相关证明”“等”让窗口想要什么就要什么，群众备不齐，只好一趟趟跑。',
  },
  en: {
    summary: 'A material is named vaguely',
    why: '“Other documents” lets the counter ask for anything; people cannot prepare and have to come again and again.',
  },
  bad: `materials: [ { name: 相关证明材料, kind: 其他, original: 1, basis: 《社会保险法》第五十八条 } ]`,
  good: `materials: [ { name: 父母一方的参保缴费记录, kind: 其他, original: 1, basis: 《社会保险法》第五十八条 } ]`,
  check({ item, report }) {
    for (const { material, index } of askedMaterials(item)) {
      const vague = vagueWords(material.name);
      if (vague === undefined) continue;
      report(
        ['materials', index, 'name'],
        {
          zh: `“${material.name}”里的“${vague}”没有说是什么，群众备不齐材料，要多跑一趟`,
          en: `“${vague}” in “${material.name}” does not say what it is; people cannot prepare it and have to come again`,
        },
        {
          hint: {
            zh: '逐一写出材料的准确名称；要不要视情形而定的，写“必要性: 非必要”和“适用情形”',
            en: 'Name each material exactly; where it depends, write “need: conditional” and say when',
          },
        },
      );
    }
  },
});
