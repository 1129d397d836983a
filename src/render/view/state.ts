/** The state of an item as people must see it before they go anywhere. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { contactKindOf } from '../../model/contactKind.js';
import type { Item } from '../../model/item.js';
import { offeredFrom, reviewDue, statusOf } from '../../model/status.js';
import { statuses } from '../../model/vocabularies.js';
import type { Lang } from '../../text/words.js';
import { consultView } from './contacts.js';
import { dateText } from './format.js';
import type { LabelledLink, Linked, StateView } from './types.js';
import { wordsIn } from './words.js';

/** An item as a link to its page. */
export function itemLink(entry: Entry): Linked {
  return { text: entry.item.everydayName ?? entry.item.name, target: { kind: 'item', id: entry.id } };
}

/** What of an item is said of its state. */
type Stated = Pick<Item, 'status' | 'effective' | 'until' | 'abolished' | 'statusNote'>;

/**
 * The state of an item that is not in force, not yet on the day `today` or only until a day, in words for whoever reads
 * them elsewhere than on its page; undefined where it simply is.
 */
export function stateText(item: Stated, today: string | undefined, lang: Lang): string | undefined {
  const note = sentence(item.statusNote ?? '', lang);
  const from = offeredFrom(item, today);
  switch (statusOf(item)) {
    case 'abolished':
      return abolishedText(item.abolished, note, false, lang);
    case 'suspended':
      return suspendedText(item, note, lang);
    case 'draft':
      return draftText(lang);
    default:
      return from === undefined ? endingText(item, note, false, lang) : notYetText(from, note, lang);
  }
}

/**
 * The state of an item as one word, for whoever lists it beside others; undefined where one can apply on the day
 * `today`.
 */
export function stateWord(
  item: Pick<Item, 'status' | 'effective'>,
  today: string | undefined,
  lang: Lang,
): string | undefined {
  const status = statusOf(item);
  if (status !== 'in-force') return statuses.word(status, lang);
  return offeredFrom(item, today) === undefined ? undefined : notYetWord[lang];
}

/** The state of an item; `today` undefined: nothing is judged by the calendar. */
export function stateView(
  entry: Entry,
  catalogue: Catalogue,
  today: string | undefined,
  lang: Lang,
): StateView {
  const { item } = entry;
  const status = statusOf(item);
  const note = sentence(item.statusNote ?? '', lang);
  const replacement = item.replacedBy === undefined ? undefined : catalogue.findItem(item.replacedBy);
  const word = statuses.word(status, lang);
  if (status === 'abolished') {
    const message = abolishedText(item.abolished, note, replacement !== undefined, lang);
    return { id: 'abolished', word, message, ...(replacement ? { replacement: itemLink(replacement) } : {}) };
  }
  if (status === 'suspended') {
    const message = suspendedText(item, note, lang);
    return { id: 'suspended', word, message, ...callOf(entry, wordsIn(lang).callIfUrgent, lang) };
  }
  if (status === 'draft') {
    return { id: 'draft', word, message: draftText(lang) };
  }
  const from = offeredFrom(item, today);
  if (from !== undefined)
    return { id: 'not-yet', word: notYetWord[lang], message: notYetText(from, note, lang) };
  const ending = endingText(item, note, replacement !== undefined, lang);
  const due = reviewDue(item);
  if (today !== undefined && item.reviewed !== undefined && due !== undefined && due < today) {
    const date = dateText(item.reviewed, lang);
    return {
      id: 'overdue',
      word: lang === 'zh' ? '超过核验期' : 'check overdue',
      message:
        lang === 'zh'
          ? `本页已超过核验期（上次核验：${date}），办理前请先电话确认。${ending ?? ''}`
          : `Last checked ${date}; please call before you go. ${ending ?? ''}`.trimEnd(),
      ...callOf(entry, wordsIn(lang).callFirst, lang),
    };
  }
  if (ending !== undefined) {
    return {
      id: 'ending',
      word: endingWord[lang],
      message: ending,
      ...(replacement ? { replacement: itemLink(replacement) } : {}),
    };
  }
  return { id: 'in-force', word, message: '' };
}

/** What an editor adds, as a sentence: a note without a mark at its end gets one. */
function sentence(note: string, lang: Lang): string {
  if (note === '' || /[。．.！!？?…；;]["”’」）)]?$/u.test(note)) return note;
  return note + (lang === 'zh' ? '。' : '.');
}

const notYetWord = { zh: '尚未施行', en: 'not yet in force' } as const;

function notYetText(from: string, note: string, lang: Lang): string {
  const date = dateText(from, lang);
  return lang === 'zh' ? `自 ${date}起施行。${note}` : `Applies from ${date}. ${note}`.trimEnd();
}

const endingWord = { zh: '有截止日期', en: 'has an end date' } as const;

/** Until when an item in force is offered, where that is settled: its last day, or the day it is abolished. */
function endingText(
  { until, abolished }: Stated,
  note: string,
  replaced: boolean,
  lang: Lang,
): string | undefined {
  if (until === undefined && abolished === undefined) return undefined;
  const [last, end] = [until && dateText(until, lang), abolished && dateText(abolished, lang)];
  if (lang === 'en') {
    const when = last ? `can be applied for until ${last}` : `ends on ${end}`;
    return `This service ${when}${replaced ? '; use the one below afterwards' : ''}. ${note}`.trimEnd();
  }
  const when = last ? `办理到 ${last}为止` : `自 ${end}起取消`;
  return `本事项${when}${replaced ? '，之后请改办下面的事项' : ''}。${note}`;
}

function draftText(lang: Lang): string {
  return lang === 'zh'
    ? '草稿：内容尚未审定，不能作为办事依据。'
    : 'Draft: not yet approved, do not rely on it.';
}

function abolishedText(date: string | undefined, note: string, replaced: boolean, lang: Lang): string {
  if (lang === 'en') {
    const when = date === undefined ? 'has ended' : `ended on ${dateText(date, lang)}`;
    return `This service ${when}${replaced ? '; use the one below instead' : ''}. ${note}`.trimEnd();
  }
  const when = date === undefined ? '已取消' : `已于 ${dateText(date, lang)}取消`;
  return `本事项${when}${replaced ? '，请改办下面的事项' : ''}。${note}`;
}

function suspendedText(item: Stated, note: string, lang: Lang): string {
  const from = item.effective && dateText(item.effective, lang);
  const until = item.until && dateText(item.until, lang);
  if (lang === 'en') {
    const span = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
    return `Suspended${span ? ` ${span}` : ''}. ${note}`.trimEnd();
  }
  const span = [from && `自 ${from}起`, until && `至 ${until}止`].filter(Boolean).join('，');
  return `暂停办理${span ? `：${span}` : ''}。${note}`;
}

/** The first telephone for enquiries, with what to call it for; nothing where there is none. */
function callOf({ effective }: Entry, label: string, lang: Lang): { call?: LabelledLink } {
  const phone = effective.consult.find((consult) => contactKindOf(consult) === 'phone');
  if (!phone) return {};
  const { text, target } = consultView(phone, lang);
  return { call: { label, text, ...(target ? { target } : {}) } };
}
