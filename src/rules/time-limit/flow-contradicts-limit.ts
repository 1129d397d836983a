/** Steps do not promise "on the spot" where the limit says days. */

import type { Step } from '../../model/process.js';
import { simplified } from '../../text/traditional.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

const onTheSpot =
  /(?:当场|即时|当即|立即|当天|当日)(?:办结|办好|办完|办毕|办理完毕|出证|发证)|立等可取|while you wait|on the spot/iu;
/** Words that tie the promise to a case, so that it does not speak of every application. */
const conditional =
  /的[，,]|的(?=当场|即时|当即|立即|当[天日])|(?:不|非|未|除)[^，,]{0,2}(?:当场|即时|当即|立即|当[天日])|可以|能|如果|若|符合|齐全|\bif\b|\bcan\b|\bmay\b|\bwhere\b/iu;
/** A limit of days: a text that names one beside says for whom it is. */
const days = /\d\s*个?(?:工作日|自然日|[日天月])|\d+ (?:working )?days?/iu;

export default defineRule({
  id: 'flow-contradicts-limit',
  group: 'time-limit',
  severity: 'warning',
  source: 'WZ',
  zh: {
    summary: '流程说当场办结，时限却要等',
    why: '流程和时限说的不是一回事，群众不知道是等一会儿还是过几天再来。',
  },
  en: {
    summary: 'The steps say “on the spot”, the limit says to wait',
    why: 'People cannot tell whether to wait a moment or to come back another day.',
  },
  bad: `timeLimit: 10个工作日
process:
  - name: 受理
    detail: 到窗口提交申请
  - name: 办结
    detail: 窗口当场办结，发给证件`,
  good: `timeLimit: 10个工作日
process:
  - name: 受理
    detail: 到窗口提交申请
  - name: 办结
    detail: 材料齐全的，当场办结；要核实的，10个工作日内办结`,
  check({ item, report }) {
    const { promised } = item.timeLimit;
    if (!isLive(item) || !promised || promised.unit === 'on-the-spot' || promised.unit === 'hour') return;
    for (const [index, step] of item.process.entries()) {
      const found = unconditional(step);
      if (!found) continue;
      report(
        ['process', index, found.key],
        {
          zh: `这一步说“${found.text}”，承诺时限却是“${promised.text}”，群众不知道要不要等`,
          en: `This step says “${found.text}”, yet the promised limit is “${promised.text}”: people cannot tell whether to wait`,
        },
        {
          restsOn: [['timeLimit']],
          hint: {
            zh: '都能当场办结，就把承诺时限改成 当场；只有部分情形能，写明是哪些情形',
            en: 'If everything is done on the spot, promise that; if only some cases are, say which',
          },
        },
      );
    }
  },
});

function unconditional(step: Step): { readonly key: 'name' | 'detail'; readonly text: string } | undefined {
  for (const key of ['name', 'detail'] as const) {
    const written = simplified(step[key] ?? '');
    if (days.test(written)) continue;
    const sentence = written
      .split(/[。；;\n]/u)
      .find((part) => onTheSpot.test(part) && !conditional.test(part));
    const text = sentence && onTheSpot.exec(sentence)?.[0];
    if (text) return { key, text };
  }
  return undefined;
}
