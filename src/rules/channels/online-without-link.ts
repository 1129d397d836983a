/** Whoever is told to apply online is told where. */
import type { Channel } from '../../model/item.js';
import { isOnlineChannel } from '../../model/online.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'online-without-link',
  group: 'channels',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '写着能网办，却没有网址',
    why: '群众不知道在哪个网站办，搜到的可能是冒充的网站。',
  },
  en: {
    summary: 'Said to be online, but without an address',
    why: 'People do not know which site to use, and a search may lead them to a false one.',
  },
  bad: 'channels: [窗口, 网上]\nonline: { consult: https://www.example.gov.cn/ask }',
  good: `channels:
  窗口: 3 楼 5 号窗口
  网上: { url: https://www.example.gov.cn/apply }`,
  check({ item, report }) {
    const { apply, handle } = item.online ?? {};
    if (!isLive(item) || apply !== undefined || handle !== undefined) return;
    const channels = item.channels ?? [];
    const remote = channels.flatMap((channel, index) =>
      isOnlineChannel(channel) ? [{ ...channel, index }] : [],
    );
    const [first] = remote;
    if (!first || remote.some(leadsThere)) return;
    report(
      ['channels', first.index],
      {
        zh: '办理形式有网上办理，却没有网址，群众不知道在哪里办',
        en: 'Online is among the channels, but no address is given: people do not know where to apply',
      },
      {
        restsOn: [['online']],
        hint: {
          zh: '在 网上办理 里写 受理: https://…；手机应用、小程序写网址，或在 说明 里写名称和怎么找到',
          en: 'Under online: write apply: https://…; for an app, its address, or its name in note:',
        },
      },
    );
  },
});

/** An app or mini-program has no address on the web: its name, in a note, is how people find it. */
function leadsThere({ kind, url, where, note }: Channel): boolean {
  return url !== undefined || (kind === 'mobile' && (where !== undefined || note !== undefined));
}
