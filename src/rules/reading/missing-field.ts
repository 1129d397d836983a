/** A required field is not there. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'missing-field',
  group: 'reading',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '缺少必填内容',
    why: '依据、单位、流程、材料、收费、时限是指南的必备内容，缺一项群众就要多跑一趟去问。',
  },
  en: {
    summary: 'A required field is missing',
    why: 'Basis, office, process, materials, fees and time limit make a guide; whoever misses one of them has to come and ask.',
  },
  bad: `unit:`,
  good: `unit: medical-insurance`,
});
