/** What an item costs, in a line: the charges by name and amount, so that people find their own among them. */
import type { Entry } from '../../model/catalogue.js';
import type { Fee } from '../../model/process.js';
import { type Lang, separated } from '../../text/words.js';
import { moneyText } from './format.js';
import { gapText, isGap } from './gap.js';
import { type WordKey, wordsIn } from './words.js';

/** Most charges that are named in a line; more would be no answer at a glance. */
const mostNamed = 3;

/** Longest formula that is an answer at a glance: 房价的1%. */
const shortFormula: Readonly<Record<Lang, number>> = { zh: 12, en: 30 };

/**
 * What it costs, in one line. Only amounts that are written are said, never a sum or a range of them: who buys a
 * home does not pay from 10 to 550 yuan. `section`: what the section is called in which the rest is found, if any.
 */
export function costText(entry: Entry, lang: Lang, section?: string): string {
  const { fees } = entry.item;
  const words = wordsIn(lang);
  const [first, ...more] = fees;
  if (!first) return isGap(entry, 'fees') ? gapText(['fees'], lang) : words.free;
  if (more.length === 0 && answers(first, lang)) return rateText(first, lang);
  const rates = fees.slice(0, mostNamed).map((fee) => named(fee.name, rateText(fee, lang), lang));
  const rest = fees.length - rates.length;
  if (rest > 0) rates.push(filled(words.moreFees, String(rest)));
  const isWhole = rest === 0 && fees.every((fee) => answers(fee, lang));
  const line = separated(rates, lang);
  return section === undefined || isWhole
    ? line
    : line + (lang === 'zh' ? '，' : ', ') + filled(words.seeSection, section);
}

/** A charge with its rate: 工本费 20元, 使用费按标准计收, 维修资金：房价的1%. A bracket that closes is space enough. */
function named(name: string, rate: string, lang: Lang): string {
  if (lang !== 'zh') return `${name} ${rate}`;
  if (rate === wordsIn(lang).byStandard) return name + rate;
  if (!/^\d/.test(rate)) return name + wordsIn(lang).colon + rate;
  return /[）】》”]$/.test(name) ? name + rate : `${name} ${rate}`;
}

/** Whether a charge is said in full in a line. */
function answers({ amount, formula }: Fee, lang: Lang): boolean {
  return amount !== undefined || (formula !== undefined && formula.length <= shortFormula[lang]);
}

/** What one charge comes to: its amount, a short formula, or that there is a standard, which is told elsewhere. */
function rateText(fee: Fee, lang: Lang): string {
  const words = wordsIn(lang);
  if (fee.formula === undefined) return moneyText(fee, lang) ?? words.notSaid;
  return moneyText(fee, lang) ?? (answers(fee, lang) ? fee.formula : words.byStandard);
}

function filled(sentence: ReturnType<typeof wordsIn>[WordKey], value: string): string {
  return sentence.replace('{value}', () => value);
}
