/** What forms of other programs ask and this format has no key for: where one says it here. */
import type { Shape } from '../model/shape.js';
import type { FieldPath } from '../text/source.js';
import type { Words } from '../text/words.js';
import type { Belonging } from './belongsElsewhere.js';

const remark =
  /^(?:备注|说明|附注|其他|其它|注意事项|温馨提示|特别提示|特别说明|其他说明|补充说明|附件|办理须知|须知|办事须知)$/u;
const depth = /^(?:网办深度|网上办理深度|网上办事深度|办理深度|是否网办|是否支持网办|是否可网上办理)$/u;

/** Fields of the guides of government portals, and where what they say is written here. */
const elsewhere: readonly (readonly [RegExp, Words])[] = [
  [
    /^(?:有无)?数量限制$|^(?:不予|不)受理(?:的)?情形$|^禁止性要求$|^(?:审查|受理|审批)标准$|^(?:不)?予(?:以)?批准的?条件$/u,
    {
      zh: '有内容的，写到 受理条件，一条一句；写“无”的，删掉',
      en: 'Write it under conditions, a sentence each; where it says none, remove the line',
    },
  ],
  [
    /^(?:跨域)?通办(?:范围|区域|事项)?$/u,
    {
      zh: '写到 办理形式 那一种的 说明，如 窗口: { 说明: 全国通办 }',
      en: 'Write it as the note of a channel, such as window: { note: … }',
    },
  ],
  [
    /^特[殊别](?:环节|程序)$/u,
    {
      zh: '写到那一步的 特别程序，再写 计入时限',
      en: 'Write it as special of the step it is, with counted',
    },
  ],
  [
    /^中介服务(?:事项)?$/u,
    {
      zh: '写到要中介出具的那份材料：来源: 中介机构出具，出具单位: …；没有的，删掉',
      en: 'Write it with the material: source: intermediary, issuer: …; where there is none, remove the line',
    },
  ],
  [
    /^年[检审](?:要求)?$/u,
    {
      zh: '写到 办理结果 的 有效期；没有的，删掉',
      en: 'Write it under validity of result; where there is none, remove the line',
    },
  ],
  [
    /^(?:责任|承办|经办)(?:处室|科室|部门)$/u,
    { zh: '写到 办理流程 那一步的 办理人', en: 'Write it as the actor of the step' },
  ],
  [
    /^(?:邮寄|收件|寄件)地址$/u,
    { zh: '写到 办理形式：邮寄: { 地点: … }', en: 'Write it under channels: mail: { where: … }' },
  ],
  [
    /^(?:是否)?(?:支持)?预约(?:办理)?$/u,
    {
      zh: '写到 办理形式：预约: { 电话: "…" } 或 { 网址: https://… }',
      en: 'Write it under channels: appointment: { phone: "…" } or { url: https://… }',
    },
  ],
  [
    /^(?:是否)?(?:支持)?物流快递$/u,
    { zh: '写到 办理结果 的 送达：邮寄', en: 'Write it under delivery of result: by post' },
  ],
  [
    /^(?:结果)?(?:送达|领取|取件|领证|取证|发放)(?:方式|途径|形式)$/u,
    {
      zh: '写到 办理结果 的 送达，如 办理结果: { 名称: …, 送达: [窗口领取, 邮寄] }',
      en: 'Write it under delivery of result: { name: …, delivery: [collect at the counter, by post] }',
    },
  ],
  [
    /^容缺(?:受理|办理)?$/u,
    {
      zh: '写到能后补的那份材料：必要性: 容缺后补，补正期限: 5个工作日',
      en: 'Write it with the material that may follow: need: deferrable, deadline: 5 working days',
    },
  ],
  [
    /^(?:办理|办件)?(?:进程|进度|结果)查询$/u,
    { zh: '写到 网上办理 的 进度查询', en: 'Write it as track under online' },
  ],
  [
    /^承诺(?:办结)?(?:时限|期限|时间)$/u,
    { zh: '写到 办理时限：{ 承诺: … }', en: 'Write it under timeLimit: { promised: … }' },
  ],
  [
    /^法定(?:办结)?(?:时限|期限|时间)$/u,
    { zh: '写到 办理时限：{ 法定: … }', en: 'Write it under timeLimit: { statutory: … }' },
  ],
  [/^收费依据$/u, { zh: '写到 收费 那一项的 依据', en: 'Write it as the basis of the charge' }],
  [
    /^行政(?:复议|诉讼)(?:途径|部门)?$/u,
    { zh: '写到 救济途径，一条一句', en: 'Write it under remedies, a sentence each' },
  ],
  [
    /^(?:权力来源|行使内容|服务主体类型|实施主体性质|版本号?|实施编码版本)$/u,
    { zh: '办事的人用不着，这里不写：删掉这一行', en: 'Nobody who applies needs it; remove the line' },
  ],
];

/** Fields of a material, and where what they say is written here. */
const ofMaterials: readonly (readonly [RegExp, Words])[] = [
  [
    /^(?:材料|需要|提交|收取|所需)?(?:份数|数量)$/u,
    {
      zh: '收几份原件写 原件，收几份复印件写 复印件；只看不收的写 原件: 核验',
      en: 'Originals handed in are original, copies handed in are copies; what is only looked at is original: shown',
    },
  ],
];

/** What to do with such a key of an item, or of what it says of going online; undefined for other keys. */
export function withoutPlace(spelling: string, parent: FieldPath, root: Shape): Belonging | undefined {
  if (root.kind !== 'record' || root.keys.get('process') === undefined) return undefined;
  if (remark.test(spelling) && parent.length === 0) {
    return {
      hint: {
        zh: `写到两行 --- 下面的正文里：先写一行“## ${spelling}”，空一行再写内容`,
        en: `Write it in the body below the front matter: a line “## ${spelling}”, an empty line, then the text`,
      },
    };
  }
  const known = parent.length === 0 ? elsewhere : parent[0] === 'materials' ? ofMaterials : [];
  const other = known.find(([names]) => names.test(spelling))?.[1];
  if (other) return { hint: other };
  if (!depth.test(spelling) || parent.length > 1 || (parent.length === 1 && parent[0] !== 'online'))
    return undefined;
  return {
    hint: {
      zh: '不单写：能办到哪一步，从 网上办理 里 受理、办理、进度查询 的网址看得出；删掉这一行',
      en: 'It is not written by itself: the addresses for apply, handle and track under online tell how far one gets; remove the line',
    },
  };
}
