/** Time limits that cannot be read, and what they clearly mean. */

import { beginning } from '../text/beginning.js';
import { halfWidth } from '../text/normal.js';
import { simplified } from '../text/traditional.js';
import type { Words } from '../text/words.js';
import { yamlWord } from '../text/yamlWord.js';
import { parseDuration } from './duration.js';
import { Fault } from './fault.js';
import { inDigits, vague } from './numbersInWords.js';

/** Where a limit runs from where it is not said: whoever takes this away takes nothing away. */
const fromAcceptance = /^(?:自|从)?(?:受理)?(?:之日|当日)?(?:起|后)[,，]?(?:的)?/u;

/** The duration that a text stands for when its framing is taken away: 自受理之日起20个工作日内办结 → 20个工作日. */
function meantDuration(written: string): string | undefined {
  const plain = inDigits(simplified(halfWidth(written)))
    .replace(fromAcceptance, '')
    .replace(/^承诺(?:办结)?(?:时限|期限|时间)?[:：为]?/u, '')
    .replace(/^(?:最长|最多|最迟|不超过|不多于|在|within|atmost|upto|nomorethan|notmorethan)/iu, '')
    .replace(/(?:之?内|以内)?(?:办结|办理完毕|办完|办好|完成|出证|办理)?[。.]?$/u, '')
    .replace(/^(\d+)个?(?:工作天|工作日天|法定工作日|工[做作座]日|工做[日曰天]|工作[曰目])$/u, '$1个工作日')
    .replace(/^(\d+)((?:个?\D{1,3}?))([至到~—–-])(\d+)\2$/u, '$1$3$4$2')
    .replace(/^(\d+)(?:h|hrs?|个?钟头)$/iu, '$1小时')
    .replace(/^(\d+)个?(?:自然|日历)天$/u, '$1日')
    .replace(/^(\d+)个?(?:周|星期)$/u, (_, weeks: string) => `${Number(weeks) * 7}日`)
    .replace(/^半年$/u, '6个月');
  if (!parseDuration(plain)) return undefined;
  const limit = plain.replace(/(\d)(?=[a-z])/i, '$1 ').replace(/working-?(?=d)/i, 'working ');
  return written.includes('個') ? limit.replace('个', '個') : limit;
}

/** A limit with words that belong beside it. */
interface LimitWithNote {
  readonly limit: string;
  readonly note: string;
}

/** The limit of a text and what else it says: 10个工作日（不含公示）, 自公示结束之日起10个工作日. */
function limitWithNote(written: string): LimitWithNote | undefined {
  const [, before = '', inBrackets] = /^(.+?)\s*[（(]([^（）()]+)[）)][。.]?$/u.exec(written.trim()) ?? [];
  const [, from, after = ''] =
    /^((?:自|从)?.{2,20}?(?:之日|当日)?(?:起|后))[,，]?(?:的)?(\d.*|[一二三四五六七八九十].*)$/u.exec(
      written.trim(),
    ) ?? [];
  const [rest, note] = inBrackets === undefined ? [after, from] : [before, inBrackets];
  const limit = parseDuration(rest) ? rest.trim() : meantDuration(rest);
  return limit === undefined || note === undefined ? undefined : { limit, note };
}

/** Words for a limit that no number stands in, and what is meant. */
function limitInWords(written: string): Words | undefined {
  const word = simplified(written.trim());
  if (/^(?:无|没有|无规定|未规定|不限|无限制|\/|-+|—+)$/u.test(word)) {
    return {
      zh: '法律没有规定的，删掉这一行；承诺的要写，如 20个工作日',
      en: 'Delete this line where the law sets none; a promise is due, such as 20 working days',
    };
  }
  if (/^(?:当日|当天|即日|本日)(?:办[理结]|取件|出证)?$/u.test(word)) {
    return {
      zh: '在窗口等着就能拿到的，写 当场；要过后再来的，写 1个工作日',
      en: 'Write on the spot where people can wait for it, else 1 working day',
    };
  }
  if (/立等可取|^现场办[理结]$|当场|即办|即时/u.test(word) && !/\d/.test(word)) {
    return {
      zh: '写成 当场；其他的话写到 计算说明',
      en: 'Write on the spot, and further words under counting',
    };
  }
  const plain = inDigits(halfWidth(word));
  if (/分钟|刻钟|^半个?小时|^0个?(?:工作日|[日天]|小时)(?:内|以内)?$/u.test(plain)) {
    return {
      zh: '在窗口等着就能拿到的，写 当场；要离开再来的，写 1小时',
      en: 'Write on the spot where people can wait for it, else 1 hour',
    };
  }
  if (/^(?:半天|半日|半个工作日|0\.5个?(?:工作日|[日天]))(?:内|以内)?$/u.test(plain)) {
    return {
      zh: '写整数：1个工作日；几小时就能好的，写小时，如 4小时',
      en: 'Write whole units: 1 working day, or hours such as 4 hours',
    };
  }
  const number = /^\d+$/.exec(halfWidth(word))?.[0];
  return number === undefined
    ? undefined
    : {
        zh: `写上单位：${number}个工作日，或 ${number}日`,
        en: `Add the unit: ${number} working days, or ${number} days`,
      };
}

/** What to write for a limit: the limit meant, what to do with words beside it, else all that can be read. */
function durationHint(written: string, meant: string | undefined): Words {
  if (meant !== undefined) return { zh: `写成 ${meant}`, en: `Write ${meant}` };
  const both = limitWithNote(written);
  if (both) {
    return {
      zh: `写成 ${both.limit}；“${both.note}”写到 办理时限 的 计算说明（环节的写到 内容，材料的写到 填报须知）`,
      en: `Write ${both.limit}, and “${both.note}” under counting in timeLimit (of a step under detail, of a material under notes)`,
    };
  }
  return (
    limitInWords(written) ?? {
      zh: '写成 当场、2小时、15日、20个工作日、3个月、1年，或 5至10个工作日',
      en: 'Write on the spot, 2 hours, 15 days, 20 working days, 3 months, 1 year, or 5 to 10 working days',
    }
  );
}

/** Days of the kind that stands in brackets behind them. Of hours, months and working days it says something else. */
function daysOf(limit: string, kind: string): string | undefined {
  return /\d\s*个?[日天]\s*$/u.test(inDigits(halfWidth(limit)))
    ? limit.replace(/个?[日天]\s*$/u, kind)
    : undefined;
}

/** The fault of a time limit that cannot be read. */
export function unreadableDuration(written: string): Fault {
  const guess = written.match(vague)?.[0];
  const named = /^\s*法定(?:办结)?(?:时限|期限|时间)?[:：为]?/u.exec(written)?.[0];
  const plain = named === undefined ? written : written.slice(named.length);
  const kind = /[（(](工作日|自然日|日历日)[）)]\s*$/u.exec(plain);
  const ofKind = kind && daysOf(plain.slice(0, kind.index), kind[1] === '工作日' ? '个工作日' : '日');
  const meant =
    kind && ofKind === undefined ? undefined : meantDuration((ofKind ?? plain).replace(vague, ''));
  const shown = beginning(written);
  return new Fault(
    'unreadable-duration',
    guess
      ? {
          zh: `时限“${shown}”里的“${guess}”不是准数，群众没法据此安排时间`,
          en: `“${guess}” leaves the limit “${shown}” open; people cannot plan by it`,
        }
      : {
          zh: `读不懂时限“${shown}”，群众没法据此安排时间`,
          en: `“${shown}” cannot be read as a time limit; people cannot plan by it`,
        },
    durationHint(written, meant),
    meant === undefined
      ? undefined
      : {
          title: { zh: `改成 ${meant}`, en: `Change to ${meant}` },
          text: meant,
          safe: guess === undefined && named === undefined,
        },
  );
}

const limitWords = { 法定: 'statutory', 承诺: 'promised' } as const;

/** A limit with its name in brackets behind it, as one with its name before it: 20个工作日（法定）. */
function nameFirst(part: string): string {
  return part.replace(/^(.+?)\s*[（(](法定|承诺)(?:时限)?[）)]$/u, '$2$1');
}

/** The fault of limits in words, each with its name: 法定20个工作日，承诺10个工作日. */
export function bothLimits(written: string): Fault | undefined {
  const parts = written
    .trim()
    .split(/\s*[，,；;、。](?![^（(]*[）)])\s*|\s+(?=法定|承诺)/u)
    .filter((part) => part !== '');
  const limits = parts.map((part) => {
    const [, name, rest] =
      /^(法定|承诺)(?:办结|办理)?(?:时限|期限|时间)?\s*[:：为是]?\s*(.+)$/u.exec(nameFirst(part)) ?? [];
    if (name === undefined || rest === undefined) return undefined;
    const alone = parseDuration(rest) ? rest : meantDuration(rest);
    const read = alone === undefined ? limitWithNote(rest) : { limit: alone };
    return read && { name: name as keyof typeof limitWords, ...read };
  });
  const read = limits.filter((one) => one !== undefined);
  const names = new Set(read.map(({ name }) => name));
  if (read.length < parts.length || names.size < read.length || !names.has('法定')) return undefined;
  const notes = [...new Set(read.flatMap((one) => ('note' in one ? [one.note] : [])))];
  const note = (key: string): string => (notes.length === 0 ? '' : `, ${key}: ${yamlWord(notes.join('；'))}`);
  const zh = `{ ${read.map(({ name, limit }) => `${name}: ${limit}`).join(', ')}${note('计算说明')} }`;
  const en = `{ ${read.map(({ name, limit }) => `${limitWords[name]}: ${limit}`).join(', ')}${note('counting')} }`;
  return new Fault(
    'unreadable-duration',
    {
      zh: `“${written}”连成了一句话，读不出哪个是法定时限、哪个是承诺时限`,
      en: `“${written}” is one sentence; which limit is the law’s and which is promised cannot be read`,
    },
    { zh: `写成 ${zh}`, en: `Write ${en}` },
    {
      title: { zh: `改成 ${zh}`, en: `Change to ${en}` },
      text: zh,
      // What one limit alone leaves out is then said of both.
      ...(notes.length === 0 ? {} : { safe: false }),
    },
  );
}
