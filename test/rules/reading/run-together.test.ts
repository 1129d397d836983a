/** Lines that YAML joins to the one above. */
import { describe, expect, it } from 'vitest';
import { saidOf } from '../examples.js';

const rule = 'run-together';
const step = (below: string): string => `process:
  - name: 申请
    actor: 监护人
    detail: 到窗口提交材料。
      ${below}`;

describe('a line below a text that begins with a key and a full-width colon', () => {
  it.each(['办理人：张三', '时限：3个工作日'])('is told of: %s', (below) =>
    expect(saidOf(rule, step(below))).toEqual([
      `“${below.slice(0, below.indexOf('：'))}：”用的是中文冒号，YAML 把它接到了上一行后面，会当成一句话印出来`,
    ]),
  );

  it('is told of at the top of an item, too', () =>
    expect(saidOf(rule, 'summary: 领到证件。\n  俗称：办证')).toHaveLength(1));

  it.each(['注意：不能代办。', '再到大厅二楼取号。', '空白表格：在窗口领取。'])(
    'is a sentence where the map has no such key: %s',
    (below) => expect(saidOf(rule, step(below))).toEqual([]),
  );

  it('is a line of its own in a text of several lines', () =>
    expect(
      saidOf(
        rule,
        'process:\n  - name: 申请\n    actor: 监护人\n    detail: |\n      带好材料。\n      办理人：本人',
      ),
    ).toEqual([]));
});
