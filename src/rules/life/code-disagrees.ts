/** A task code is made of the unit's code, the level and the basic code. */
import type { Entry } from '../../model/catalogue.js';
import { readTaskCode, taskOfHandling } from '../../model/itemCode.js';
import { isSocialCreditCode } from '../../model/socialCreditCode.js';
import { levels } from '../../model/vocabularies.js';
import type { Words } from '../../text/words.js';
import { defineRule, type ItemContext } from '../rule.js';

/** 分级管理: exercised at several levels. */
const graded = '7';

export default defineRule({
  id: 'code-disagrees',
  group: 'life',
  severity: 'error',
  source: 'GB',
  zh: {
    summary: '编码和事项的单位、层级、基本编码对不上',
    why: '实施编码里写着谁办、哪一级办、办什么。和事项不一致，平台会把申请派给别的单位。',
  },
  en: {
    summary: 'A code does not agree with the unit, the level or the basic code',
    why: 'The task code says who handles what at which level; where it differs, the platform sends applications to another office.',
  },
  bad: `codes:
  catalogue: "212000001000"
  task: "1221030000000000202212000001000"`,
  good: `codes:
  catalogue: "212000001000"
  task: "1221030000000000203212000001000"`,
  check(context) {
    const { task, handling } = context.item.codes ?? {};
    const inHandling = handling === undefined ? undefined : taskOfHandling(handling);
    if (task !== undefined) compareTask('task', task, context);
    if (inHandling === undefined) return;
    if (task === undefined) compareTask('handling', inHandling, context);
    else if (inHandling !== task) {
      context.report(
        ['codes', 'handling'],
        {
          zh: `业务办理项编码“${handling}”的前 31 位不是实施编码“${task}”，平台会当成两件事`,
          en: `The handling code “${handling}” does not begin with the task code “${task}”`,
        },
        {
          hint: {
            zh: '业务办理项编码等于实施编码加 2 位序号',
            en: 'It is the task code and a number of two places',
          },
        },
      );
    }
  },
});

/** Compares the parts of a task code with the item. What is malformed is another rule's matter. */
function compareTask(key: 'task' | 'handling', code: string, context: ItemContext): void {
  const parts = readTaskCode(code);
  if (!parts) return;
  const { item, entry, catalogue, report } = context;
  const disagree = (part: Words, found: string, expected: Words): void =>
    report(
      ['codes', key],
      {
        zh: `编码里的${part.zh}是 ${found}，事项的是 ${expected.zh}，对不上`,
        en: `In the code the ${part.en} is ${found}; the item’s is ${expected.en}`,
      },
      {
        hint: {
          zh: '核对平台上的编码，改正写错的一边',
          en: 'Look up the code on the platform and correct the wrong side',
        },
      },
    );
  const bodies = organisationCodes(entry, item.decidedBy && catalogue.findUnit(item.decidedBy)?.code);
  if (bodies.length > 0 && isSocialCreditCode(parts.organisation) && !bodies.includes(parts.organisation)) {
    const expected = bodies.join(' / ');
    disagree({ zh: '单位代码', en: 'unit’s code' }, parts.organisation, { zh: expected, en: expected });
  }
  const written = levels.terms.filter(({ id }) => item.level?.includes(id));
  if (written.length > 0 && parts.level !== graded && !written.some(({ gb }) => gb === parts.level)) {
    disagree({ zh: '行使层级', en: 'level' }, parts.level, {
      zh: written.map(({ gb, zh }) => `${gb}（${zh}）`).join('、'),
      en: written.map(({ gb, en }) => `${gb} (${en})`).join(', '),
    });
  }
  const basic = item.codes?.catalogue;
  if (basic !== undefined && /^(?:\d{10}|\d{12})$/.test(basic) && !parts.basic.endsWith(basic)) {
    disagree({ zh: '基本编码', en: 'basic code' }, parts.basic, { zh: basic, en: basic });
  }
}

/** The codes of the bodies that may stand in the task code: the office's, or the one's that decides. */
function organisationCodes({ effective }: Entry, decider: string | undefined): readonly string[] {
  return [effective.unit?.code, decider].filter(
    (code) => code !== undefined && isSocialCreditCode(code),
  ) as string[];
}
