/** YAML that could run code or fill the memory. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unsafe-yaml',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: {
    summary: 'YAML 里有程序、标签或会膨胀的别名',
    why: '目录由许多人编辑，一份数据文件不应该能让编译的机器执行程序或撑满内存。',
  },
  en: {
    summary: 'The YAML holds a program, a tag, or aliases that explode',
    why: 'Many hands edit a catalogue; no data file may run a program on the machine that compiles it, or fill its memory.',
  },
  bad: `summary: !!js/function "function () {}"`,
  good: `summary: 给新生儿办好医保登记，看病能报销。`,
});
