/** Which steps are special procedures, and where it may be said whether they count. */
import { describe, expect, it } from 'vitest';
import { saidOf } from '../examples.js';

const said = (step: string, more = ''): string[] =>
  saidOf('special-step-uncounted-unsaid', `process: [ { ${step}, actor: 窗口, detail: 核对。 } ]${more}`);

describe('special-step-uncounted-unsaid', () => {
  it.each([
    'name: 公示',
    'name: 现场勘查',
    'name: 伤残鉴定',
    'name: 复核, special: 专家评审',
    'name: 发布公告',
    'name: 作出鉴定结论',
    'name: 公示期满无异议后发放',
  ])('reports %s', (step) => expect(said(step)).toHaveLength(1));

  it.each([
    'name: 看公示结果',
    'name: 看测试公告',
    'name: 现场查看学区划分公示',
    'name: 提出鉴定申请',
    'name: 缴纳鉴定费',
    'name: 提交检测报告',
    'name: 核对检疫证明',
    'name: 送达鉴定结论书',
    'name: 公示, counted: true',
    'name: 公示, counted: false',
    'name: 登记',
    'name: 申请→公示→发放',
  ])('passes %s', (step) => expect(said(step)).toEqual([]));

  it('reads the note on counting', () => {
    const more = '\ntimeLimit: { promised: 5个工作日, counting: 公示的时间不算在内。 }';
    expect(said('name: 公示', more)).toEqual([]);
  });
});
