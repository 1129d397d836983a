/** An entrusted organisation acts for somebody, who must be named. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'entrusted-without-principal',
  group: 'unit',
  severity: 'error',
  zh: {
    summary: '受委托组织没有写委托机关',
    why: '受委托组织以委托机关的名义办事，责任由委托机关承担；不写明，群众复议、诉讼找不到被告。',
  },
  en: {
    summary: 'An entrusted organisation names no principal',
    why: 'It acts in the name of the body that entrusts it and that answers for it; without the name people do not know against whom to appeal.',
  },
  bad: { 'units/more.yaml': `- { id: agency, name: 示例市医保服务站, kind: 受委托组织 }\n` },
  good: {
    'units/more.yaml': `- { id: agency, name: 示例市医保服务站, kind: 受委托组织, principal: 市医保中心 }\n`,
  },
  checkCatalogue({ catalogue, report }) {
    for (const { value: unit, file, path } of catalogue.units) {
      if (unit.kind !== 'entrusted' || unit.principal !== undefined) continue;
      report(
        { file, path: [...path, 'kind'] },
        {
          zh: `“${unit.name}”是受委托组织，却没有写受谁委托，出了问题群众不知道找谁负责`,
          en: `“${unit.name}” is an entrusted organisation but names no principal; people do not know who answers for it`,
        },
        {
          hint: {
            zh: '加上“委托机关: …”，写单位登记簿里的标识或名称',
            en: 'Add “principal: …” with an id or name of the register of units',
          },
        },
      );
    }
  },
});
