/** What an applicant brings, and the words for nothing. */
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../src/model/fault.js';
import { materialsSchema } from '../../src/model/material.js';
import { noCount } from '../../src/model/quantities.js';

describe('materials', () => {
  it.each(['无', 'none', '无需', '无需提交', '无需提交材料', '不需要', '不需要提供任何材料', '无材料'])(
    'are none where it says %s',
    (written) => expect(materialsSchema.parse(written)).toEqual([]),
  );

  it.each(['无犯罪记录证明', '户口簿'])('are one where it says %s', (written) =>
    expect(materialsSchema.parse(written)).toMatchObject([{ name: written }]),
  );
});

describe('what an office can get itself', () => {
  const shared = (written: string) => materialsSchema.safeParse([{ name: '户口簿', shared: written }]);

  it('is named by the office that holds it', () => {
    expect(shared('公安局').data?.[0]?.shared).toEqual({ from: '公安局' });
    expect(shared('否').data?.[0]?.shared).toBe(false);
  });

  it.each(['true', '是', 'yes', 'no', '无', '不共享'])('comes from no office of the name %s', (written) =>
    expect(shared(written).success).toBe(false),
  );
});

describe('copies that are no plain number', () => {
  const fault = (written: string) => noCount(written, { zh: '份数', en: 'a number' });

  it.each([
    ['一式三份', '3'],
    ['一式两份', '2'],
    ['收2份', '2'],
    ['不收', '0'],
    ['不需要', '0'],
  ])('%s is %s', (written, meant) => expect(fault(written).fix?.text).toBe(meant));

  // [key, what is written, the number it clearly means]; that of the other paper is none of this one.
  it.each([
    ['original', '原件1份', '1'],
    ['original', '收原件1份', '1'],
    ['original', '复印件1份', undefined],
    ['original', '不收', undefined],
    ['copies', '复印件2份', '2'],
    ['copies', '收复印件2份', '2'],
    ['copies', '原件1份', undefined],
    ['copies', '不收', '0'],
  ])('under %s, %s is %s', (key, written, meant) => {
    const [issue] = materialsSchema.safeParse([{ name: '户口簿', [key]: written }]).error?.issues ?? [];
    expect(issue && faultOf(issue)?.fix?.text).toBe(meant);
  });

  it('keeps what brackets say: it is told where that goes, and nothing is changed unasked', () => {
    expect(fault('3份（加盖公章）').hint?.zh).toBe(
      '写成 3；“加盖公章”另写：材料的写到 填报须知，次数的写到 原因',
    );
    expect(fault('3份（加盖公章）').fix).toBeUndefined();
  });

  it.each(['各1份', '若干', '≥1', '两三份', '十几份', '2百份左右'])('does not guess at %s', (written) =>
    expect(fault(written).fix).toBeUndefined(),
  );
});

it.each(['要', '不要', '有', '没有', '无'])(
  'an answer that is yes to one question and no to another is not taken for either: %s',
  (written) => {
    const [issue] = materialsSchema.safeParse([{ name: '户口簿', exempt: written }]).error?.issues ?? [];
    const fault = issue && faultOf(issue);
    expect(fault).toBeDefined();
    expect(fault?.fix).toBeUndefined();
  },
);
