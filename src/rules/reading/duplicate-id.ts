/** Two things go by one id. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'duplicate-id',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: {
    summary: '标识重复',
    why: '两个事项、单位、法律或证明用同一个标识，发布时一个会盖掉另一个，被盖掉的群众就查不到。',
  },
  en: {
    summary: 'One id is used twice',
    why: 'Two items, units, laws or certificates of one id overwrite each other, and people cannot find the one that lost.',
  },
  bad: {
    'units/more.yaml': `- { id: medical-insurance, name: 示例市第二医疗保障经办中心 }
`,
  },
  good: {
    'units/more.yaml': `- { id: medical-insurance-2, name: 示例市第二医疗保障经办中心 }
`,
  },
});
