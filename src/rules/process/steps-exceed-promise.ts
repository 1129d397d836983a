/** The steps together may take no longer than what is promised. */
import { type Duration, measure } from '../../model/duration.js';
import type { Step } from '../../model/process.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

/** A step whose time counts, and where it stands. */
interface Addend {
  readonly step: Step;
  readonly index: number;
  readonly limit: Duration;
}

/** Counted steps whose time can be added up against the promise: all of them where it is on the spot. */
function addends(steps: readonly Step[], promised: Duration): Addend[] {
  const { family } = measure(promised);
  return steps.flatMap((step, index) => {
    const { limit, counted } = step;
    if (!limit || counted === false) return [];
    return family === 'on-the-spot' || measure(limit).family === family ? [{ step, index, limit }] : [];
  });
}

/** The step with which the sum first exceeds the promise. */
function excess(counted: readonly Addend[], promised: Duration): Addend | undefined {
  const allowed = measure(promised).amount;
  let sum = 0;
  return counted.find(({ limit }) => {
    sum += measure(limit).amount;
    return sum > allowed;
  });
}

export default defineRule({
  id: 'steps-exceed-promise',
  group: 'process',
  severity: 'error',
  source: 'WZ',
  zh: {
    summary: '各环节时限加起来超过承诺时限',
    why: '照着环节一步步走，到承诺的那天根本办不完；群众信了承诺，就会误事。',
  },
  en: {
    summary: 'The steps together take longer than promised',
    why: 'Going by its own steps the office cannot keep the promise; people who rely on it are let down.',
  },
  bad: `process:
  - { name: 审核, actor: 参保窗口, detail: 核对身份。, limit: 4个工作日 }
  - { name: 登记, actor: 参保窗口, detail: 登记参保。, limit: 3个工作日 }
timeLimit: { statutory: 10个工作日, promised: 5个工作日 }`,
  good: `process:
  - { name: 审核, actor: 参保窗口, detail: 核对身份。, limit: 2至4个工作日 }
  - { name: 登记, actor: 参保窗口, detail: 登记参保。, limit: 1个工作日 }
timeLimit: { statutory: 10个工作日, promised: 5个工作日 }`,
  check({ item, entry, report }) {
    const { promised } = item.timeLimit;
    if (!promised || !isLive(item)) return;
    const counted = addends(item.process, promised);
    const over = excess(counted, promised);
    if (!over) return;
    const sum = counted.map(({ step, limit }) => `${step.name} ${limit.text}`).join(' + ');
    report(
      ['process', over.index, 'limit'],
      {
        zh: `各环节加起来（${sum}）比承诺的 ${promised.text} 长，承诺办不到`,
        en: `The steps together (${sum}) take longer than the promised ${promised.text}`,
      },
      {
        hint: {
          zh: '缩短环节或放宽承诺；不计入承诺的、同时进行的环节写“计入时限: 否”',
          en: 'Shorten the steps or extend the promise; write “counted: false” for steps that do not count or run side by side',
        },
        // A step of which it cannot be read whether it counts may be the one that does not.
        restsOn: item.process.map((_, index) => ['process', index, 'counted']),
        related: [
          {
            file: entry.file,
            path: ['timeLimit', 'promised'],
            message: { zh: `承诺 ${promised.text}`, en: `Promised: ${promised.text}` },
          },
        ],
      },
    );
  },
});
