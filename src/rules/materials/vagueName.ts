/** Names of materials that name nothing: 其他材料, 相关证明. */

import { bareName } from '../../model/certificate.js';
import { simplified } from '../../text/traditional.js';

const papers = '(?:材料|资料|文件|证件|证明|证照|手续|凭证|票据)';
const patterns: readonly RegExp[] = [
  /^其[他它]$/u,
  // 其他材料, 相关证明材料, 有关部门要求的文件
  new RegExp(
    `(?:其他|其它|相关|有关|所需|必要|必需|一切|全部|所有)的?(?:证明|申请|证件|身份|佐证|法定)?${papers}+$`,
    'u',
  ),
  new RegExp(`(?:规定|要求|认为|需要|指定)(?:需要|应当)?(?:提供|提交|出具)?的(?:其他|其它)?${papers}+$`, 'u'),
  // 材料, 申请材料, 证明材料
  new RegExp(`^(?:申请|证明|报名|办理|佐证|补充)?${papers}$`, 'u'),
  // 身份证等, 户口簿等材料, 租房合同等; not 等级, 同等学力, （一等）
  new RegExp(
    `(?<!(?<!合)同|[平相对均高中初优劣上下一二三四五六七八九十])等(?:[一二三四五六七八九十\\d]+[项种份个])?(?:相关|有关|证明|申请)*(?:${papers}+)?$`,
    'u',
  ),
  /^(?:any |all )?(?:other|relevant|related|supporting|necessary|required)(?: supporting)? (?:documents?|materials?|papers?|certificates?|evidence|files)$/iu,
  /\betc\.?$/iu,
];

/** The vague words of a name, or undefined where it names something. */
export function vagueWords(name: string): string | undefined {
  for (const text of [name, bareName(name)]) {
    for (const pattern of patterns) {
      const written = text.trim();
      const found = pattern.exec(simplified(written));
      if (found?.[0]) return written.slice(found.index, found.index + found[0].length);
    }
  }
  return undefined;
}
