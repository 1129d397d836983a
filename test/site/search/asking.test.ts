/** Questions are searched for what they are about. */
import { describe, expect, it } from 'vitest';
import { askedAbout, onlyAsks } from '../../../src/render/site/search/asking.js';
import { found, type Service } from './services.js';

describe('what a question is about', () => {
  it.each([
    ['低保要带什么', '低保'],
    ['低保需要什么材料', '低保'],
    ['护照要交多少钱', '护照'],
    ['社保卡去哪里办', '社保卡'],
    ['怎么领失业金', '失业金'],
    ['派出所星期六开门吗', '派出所'],
    ['居住证电话', '居住证'],
  ])('%s: %s', (question, name) => {
    expect(askedAbout(question)).toContain(name);
  });

  it.each(['去世', '低保', '交通', 'passport'])('%s asks nothing', (term) => {
    expect(askedAbout(term)).toEqual([]);
    expect(onlyAsks(term)).toBe(false);
  });

  it.each(['交多少钱', '几点上班', '星期六开门吗', '要带什么', 'how'])('%s names nothing', (term) => {
    expect(onlyAsks(term)).toBe(true);
  });
});

describe('a question finds', () => {
  const services: Service[] = [
    { title: '办低保', name: '最低生活保障审核确认' },
    { title: '办社保卡', name: '社会保障卡申领', papers: ['要带的低保证'] },
    { title: '高龄补贴', name: '高龄津贴申领' },
    { title: '什么时候开门', name: '开放时间查询' },
  ];

  it.each([
    ['低保要带什么', ['办低保', '办社保卡']],
    ['社保卡 多少钱', ['办社保卡']],
    ['how much is 低保', ['办低保', '办社保卡']],
    ['老人生活补贴怎么领', ['~高龄补贴']],
    ['什么时候开门', ['什么时候开门']],
    ['交多少钱', []],
  ])('%s', (question, titles) => {
    expect(found(question, services)).toEqual(titles);
  });
});
