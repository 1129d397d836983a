/** Public notices, appraisals and inspections must say whether their days count. */

import type { Step } from '../../model/process.js';
import { simplified } from '../../text/traditional.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

const special =
  /公示|听证|鉴定|专家评审|专家论证|检验|检测|检疫|现场(?:勘查|勘验|勘察|踏勘|核查|核实|查看|检查)|实地(?:勘查|核查|核实|查看|走访)|入户(?:调查|核查|核实)|(?:^|发布|刊登|登报|进行|法定)公告/u;

/**
 * What only goes with a procedure and takes no time of it: to apply for it, to pay for it, to hand over or receive the
 * paper it ends with, and to read a notice.
 */
const besidesProcedure =
  /(?:鉴定|检验|检测|检疫|听证)(?:费|(?:的)?申请)|(?:提交|递交|报送|出示|携带|持|凭|领取|送达|发放|下载|打印|核对|查验|查询)[^，。；、]{0,6}(?:鉴定|检验|检测|检疫|听证)[^，。；、]{0,30}?(?:结论|结果|报告|意见|通知|决定|证明|[证书单表])[书单]?|(?:看|查询|关注|阅读)[^，。；、]{0,8}公示/gu;

/** A whole process in one step, which is told of as such: its parts say later what they are. */
const stepsInOne = /[→➔⇒]|[-—]+[>＞]/u;

/** The special procedure a step is, as its editor calls it. */
function procedureOf({ special: named, name }: Step): string | undefined {
  return (
    named ??
    (stepsInOne.test(name) ? undefined : special.exec(simplified(name).replace(besidesProcedure, ''))?.[0])
  );
}

export default defineRule({
  id: 'special-step-uncounted-unsaid',
  group: 'process',
  severity: 'warning',
  zh: {
    summary: '特别程序没有说明计不计入时限',
    why: '公示、鉴定、现场勘查动辄几天到几十天；不说明算不算在承诺里，群众就算不出要等到哪天。',
  },
  en: {
    summary: 'A special procedure does not say whether its time counts',
    why: 'A public notice or an appraisal takes days or weeks; unless it says whether they count, nobody can tell until when to wait.',
  },
  bad: `process:
  - { name: 审核, actor: 参保窗口, detail: 核对身份。, limit: 2个工作日 }
  - { name: 公示, actor: 参保窗口, detail: 在社区公告栏张贴名单。 }`,
  good: `process:
  - { name: 审核, actor: 参保窗口, detail: 核对身份。, limit: 2个工作日 }
  - { name: 公示, actor: 参保窗口, detail: 在社区公告栏张贴名单。, counted: false }`,
  check({ item, report }) {
    const { promised, counting = '' } = item.timeLimit;
    if (!promised || !isLive(item)) return;
    for (const [i, step] of item.process.entries()) {
      const procedure = procedureOf(step);
      if (
        procedure === undefined ||
        step.counted !== undefined ||
        simplified(counting).includes(simplified(procedure))
      )
        continue;
      report(
        ['process', i, 'name'],
        {
          zh: `“${step.name}”有${procedure}，没有说明计不计入承诺的 ${promised.text}，群众算不出要等多久`,
          en: `“${step.name}” involves ${procedure}; whether it counts towards the promised ${promised.text} is not said`,
        },
        {
          hint: {
            zh: '在这一步加上“计入时限: 是”或“计入时限: 否”',
            en: 'Add “counted: true” or “counted: false” to the step',
          },
        },
      );
    }
  },
});
