/** Whoever applies online can follow the application online. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'online-without-progress',
  group: 'channels',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '能网上申请，不能网上查进度',
    why: '网上交了材料，还要打电话、跑窗口问办到哪一步，等于没有网办到底。',
  },
  en: {
    summary: 'One can apply online, but not follow progress online',
    why: 'Whoever applied online must still phone or come to learn how far it has got.',
  },
  bad: `online:
  apply: https://www.example.gov.cn/apply`,
  good: `online:
  apply: https://www.example.gov.cn/apply
  track: https://www.example.gov.cn/track`,
  check({ item, report }) {
    if (!isLive(item) || item.online?.apply === undefined || item.online.track !== undefined) return;
    report(
      ['online', 'apply'],
      {
        zh: `网上申请（${item.online.apply}）之后，没有写在哪里查进度`,
        en: `After applying at ${item.online.apply} there is nowhere to follow progress`,
      },
      {
        hint: {
          zh: '在 网上办理 里写 进度查询: https://…；和申请在同一个网站的，写同一个网址',
          en: 'Under online: write track: https://…; the same address where one site does both',
        },
      },
    );
  },
});
