/** Words for a service that is no longer offered as it was, which leave open what has become of it. */
import { simplified } from '../text/traditional.js';
import type { Words } from '../text/words.js';
import { bareWord } from './noneWords.js';

const stopped =
  /^(?:已经?|现已?|现|暂时?|临时)?(?:停办|停用|停止|停止办理|停止受理|暂停|暂停办理|暂停受理|暂缓办理|取消|撤销|废止|废除|终止|失效|作废|下线|不办|不再办理)$/u;

/** Whether a text says of a service that it has stopped, and no more. */
export function saysStopped(written: string): boolean {
  return stopped.test(simplified(bareWord(written)));
}

/** What to write for such a word; undefined for any other text. */
export function statusMeant(written: string): Words | undefined {
  return saysStopped(written)
    ? {
        zh: '过些时候还办的，写 状态: 暂停；不再办的，写 状态: 取消',
        en: 'What will be offered again is status: suspended; what will not is status: abolished',
      }
    : undefined;
}
