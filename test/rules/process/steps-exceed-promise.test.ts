/** Sums of steps against the promise: which are added up, and in which unit. */
import { describe, expect, it } from 'vitest';
import { saidOf } from '../examples.js';

const example = (promised: string, ...limits: string[]): string =>
  `process:\n${limits.map((limit, i) => `  - { name: 第${i + 1}步, actor: 窗口, detail: 核对。, ${limit} }\n`).join('')}timeLimit: { promised: ${promised} }\ncaseType: ${promised === '当场' ? '即办件' : '承诺件'}`;
const said = (promised: string, ...limits: string[]): string[] =>
  saidOf('steps-exceed-promise', example(promised, ...limits));

describe('steps-exceed-promise', () => {
  it.each([
    ['exactly the promise', '5个工作日', ['limit: 3个工作日', 'limit: 2个工作日']],
    ['a step that does not count', '5个工作日', ['limit: 5个工作日', 'limit: 30个工作日, counted: false']],
    ['calendar days beside working days', '5个工作日', ['limit: 5个工作日', 'limit: 30日']],
    ['months beside days', '30日', ['limit: 20日', 'limit: 1个月']],
    ['hours within a day', '2日', ['limit: 24小时', 'limit: 1日']],
    ['months within a year', '1年', ['limit: 6个月', 'limit: 6个月']],
    ['steps without a limit', '1个工作日', ['output: 回执']],
    ['steps on the spot', '当场', ['limit: 当场']],
    ['the upper end of a promised range', '5至10个工作日', ['limit: 10个工作日']],
  ])('passes %s', (_, promised, limits) => {
    expect(said(promised, ...limits)).toEqual([]);
  });

  it.each([
    ['the upper ends of ranges', '5个工作日', ['limit: 1至3个工作日', 'limit: 2至3个工作日']],
    ['hours beyond a day', '1日', ['limit: 20小时', 'limit: 5小时']],
    ['months beyond a year', '1年', ['limit: 10个月', 'limit: 3个月']],
    ['days where done on the spot is promised', '当场', ['limit: 1个工作日']],
  ])('reports %s', (_, promised, limits) => {
    expect(said(promised, ...limits)).toHaveLength(1);
  });

  it('lists what it added up', () => {
    expect(said('5个工作日', 'limit: 4个工作日', 'limit: 3个工作日', 'limit: 9日')).toEqual([
      '各环节加起来（第1步 4个工作日 + 第2步 3个工作日）比承诺的 5个工作日 长，承诺办不到',
    ]);
  });
});
