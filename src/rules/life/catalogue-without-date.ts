/** Where no day is given, nothing is judged by the calendar; that must not go unnoticed. */
import { isConfigUnread } from '../registerPlace.js';
import { defineRule } from '../rule.js';

const undated = `title: 示例市公共服务事项目录
publisher: 示例市人民政府
region: "210300"
areaCode: "0412"
domains:
  - { id: social-security, name: 社会保障 }
supervision: ["12345"]
`;

export default defineRule({
  id: 'catalogue-without-date',
  group: 'life',
  severity: 'warning',
  zh: {
    summary: '目录没有写日期，没有按日期检查',
    why: '程序从不看机器的时钟：不写按哪一天判断，该核验的、已经取消的、还没有施行的，都不会提醒。',
  },
  en: {
    summary: 'The catalogue gives no date, so nothing is judged by the calendar',
    why: 'The machine’s clock takes no part: without a day nobody is told of a review that is due, an item that has ended, a law that is yet to come.',
  },
  bad: { 'catalogue.yaml': undated },
  good: { 'catalogue.yaml': `${undated}date: "2026-11-23"\n` },
  checkTogether({ catalogue, today, report }) {
    if (today !== undefined || isConfigUnread(catalogue, 'date')) return;
    const isDated =
      catalogue.entries.some(({ outline }) => outline.dated) ||
      catalogue.laws.some(({ value }) => value.effective !== undefined);
    if (!isDated) return;
    report(
      { file: catalogue.configFile, path: ['title'] },
      {
        zh: '目录没有写日期，核验到期、停止、取消、施行这些日期都没有检查，过时的内容会照样发布',
        en: 'The catalogue gives no date: days of review, end, abolition and entry into force were not checked, and what is out of date would be published',
      },
      {
        hint: {
          zh: '在 catalogue.yaml 里写 日期: "YYYY-MM-DD"，写今天；只这一次的，加 --today YYYY-MM-DD',
          en: 'Write date: "YYYY-MM-DD", today’s, in catalogue.yaml; for this once, add --today YYYY-MM-DD',
        },
      },
    );
  },
});
