/** An item that is not online says why. */
import { isOnline } from '../../model/online.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'offline-without-reason',
  group: 'channels',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '不能网办，又没有写原因',
    why: '2016 年通知要求：暂不能网上办理的，要说明原因。不写，群众会在网上白找。',
  },
  en: {
    summary: 'Not available online, and no reason given',
    why: 'The 2016 notice wants the reason stated; without it people search the web in vain.',
  },
  bad: `channels: [窗口]
online:
  consult: https://www.example.gov.cn/ask`,
  good: `channels: [窗口]
online:
  consult: https://www.example.gov.cn/ask
  reason: 要当面采集指纹`,
  check({ item, report }) {
    if (!isLive(item) || isOnline(item) || item.online?.reason !== undefined) return;
    report(
      [item.online ? 'online' : item.channels ? 'channels' : 'name'],
      {
        zh: '没有网上申请的网址，也没有写为什么不能网办，群众会在网上白找',
        en: 'There is no address to apply at online and no reason why not: people search the web in vain',
      },
      {
        restsOn: [['online'], ['channels']],
        hint: {
          zh: '在 网上办理 里写 受理: https://…，或者写 暂不能网办原因',
          en: 'Under online: write apply: https://…, or reason: why it is not online',
        },
      },
    );
  },
});
