/** Wording: formulas and placeholders, and what only looks like them. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../findings.js';

const item = 'items/example.md';
const condition = (text: string): string => `conditions:\n  - ${text}`;

describe('a formula', () => {
  it.each([
    '按规定办理。',
    '按照国家有关规定提交。',
    '视情况决定。',
    '时间另行通知。',
    '材料详见附件。',
    '符合以上条件。',
    '带身份证等相关材料。',
    '法律法规规定的其他条件。',
  ])('says nothing: %s', (text) => {
    expect(findingsOf(condition(text))).toEqual([`vague-wording ${item}:conditions[0]`]);
  });

  it.each([
    '按照《中华人民共和国社会保险法》的规定参加了医疗保险。',
    '登记前依法要批准的项目，已经取得批准。',
    '按规定的格式（A4 纸、黑色笔）填写。',
    '符合条件的家庭，从受理起 5 日内告知。',
    '“按规定办理”不是理由。',
    '到公安等有关部门查过，没有违法记录。',
  ])('is not meant by: %s', (text) => expect(findingsOf(condition(text))).toEqual([]));

  it('is reported once a text, and in notes, formulas and counting too', () => {
    expect(findingsOf('timeLimit: { promised: 5个工作日, counting: 视情况，按规定处理。 }')).toEqual([
      `vague-wording ${item}:timeLimit.counting`,
    ]);
  });

  it('may point at the conditions from a step, where these are listed', () => {
    const step = 'process: [ { name: 审查, detail: 符合法定条件的，准予登记。 } ]';
    expect(findingsOf(`conditions: []\n${step}`)).toEqual([`vague-wording ${item}:process[0].detail`]);
    expect(findingsOf(`${condition('年满60周岁。')}\n${step}`)).toEqual([]);
  });

  it('is let pass in answers and in the body', () => {
    expect(findingsOf('faq: [{ q: 什么时候办好？, a: 按规定办理。 }]\n---\n视情况办理。')).toEqual([]);
  });
});

describe('a placeholder', () => {
  it.each(['待定', '暂无', '——', 'TBD', '？？', '无', '咨询XX科', '每次___元'])('is %s', (text) => {
    expect(findingsOf(`summary: ${JSON.stringify(text)}`)).toEqual([`placeholder ${item}:summary`]);
  });

  it.each(['XXL 号', '无障碍通道', '暂无能力支付的家庭', '没有', '3×4 厘米'])('is not %s', (text) => {
    expect(findingsOf(`summary: ${text}`)).toEqual([]);
  });

  it('is looked for in registers', () => {
    expect(
      findingsOf({
        'certificates.yaml': '- { id: c, name: 某证明, decision: 取消, replacement: 待定 }\n',
      }),
    ).toEqual(['placeholder certificates.yaml:[0].replacement']);
  });
});
