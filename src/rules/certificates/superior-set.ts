/** What a higher level imposed without a law is reported upwards. */
import type { Config } from '../../model/config.js';
import { levels } from '../../model/vocabularies.js';
import { defineRule } from '../rule.js';
import { hasLegalBasis, isAsked } from './parts.js';

/** The level of government that publishes, by its GB/T 2260 code; a city where none is given. */
function levelOf({ region }: Config): (typeof levels.ids)[number] {
  if (region === undefined || !/^\d{6}$/.test(region)) return 'city';
  if (region.endsWith('0000')) return 'provincial';
  return region.endsWith('00') ? 'city' : 'county';
}

const example = (reason: string): string => `- id: cert-income
  name: 家庭收入证明
  basis: [ 《医疗保险经办办法》第九条 ]
  decision: 告知承诺
  setBy: 国家级
  reason: ${reason}
  promise:
    obligation: 证明家庭收入
    content: 申请人承诺家庭收入属实
    how: 本人签字
    liability: 承诺不实的，退回待遇并记入信用记录
    verification: 办理后三十日内核查
    publication: 不公开
    fallback: 不愿承诺的，提交工资单
`;
const rule = `- { id: ministry-rule, title: 医疗保险经办办法, level: 部门规章 }\n`;

export default defineRule({
  id: 'superior-set',
  group: 'certificates',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '上级设定、没有法律法规依据的证明还没有上报',
    why: '上级设的证明本级取消不了，要列出来逐级上报，请上级清理；不报，群众就一直要开。',
  },
  en: {
    summary: 'A certificate imposed from above without a law is not reported upwards',
    why: 'This level cannot abolish what a higher one has set; unless it is listed and reported, people go on fetching it.',
  },
  bad: { 'laws/rule.yaml': rule, 'certificates/income.yaml': example('系统内要求') },
  good: { 'laws/rule.yaml': rule, 'certificates/income.yaml': example('2026年6月已上报省医保局建议取消') },
  checkCatalogue({ catalogue, report }) {
    const ours = levels.ids.indexOf(levelOf(catalogue.config));
    for (const { value: certificate, file, path } of catalogue.certificates) {
      const { setBy, reason = '', name } = certificate;
      if (setBy === undefined || !isAsked(certificate) || hasLegalBasis(certificate, catalogue)) continue;
      if (levels.ids.indexOf(setBy) >= ours || /上报|报送|报请|报告上级|reported/u.test(reason)) continue;
      report(
        { file, path: [...path, 'setBy'] },
        {
          zh: `“${name}”是${levels.word(setBy, 'zh')}设定的，没有法律法规依据，本级取消不了，应当上报清理`,
          en: `“${name}” was set at ${levels.word(setBy, 'en')} level without a law; it cannot be abolished here and has to be reported upwards`,
        },
        {
          hint: {
            zh: '列入上报清单，并在“理由”里写明何时上报哪个部门',
            en: 'Put it on the list for the level above, and say in “reason” when and to whom it was reported',
          },
        },
      );
    }
  },
});
