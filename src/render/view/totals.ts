/** What an item comes to in all: steps, materials, visits, time, money. Computed from what is written; nothing is estimated. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import type { Duration, TimeUnit } from '../../model/duration.js';
import type { Material } from '../../model/material.js';
import type { Step } from '../../model/process.js';
import { situationId } from '../../model/situation.js';
import { bracketed, joined, type Lang } from '../../text/words.js';
import { costText } from './cost.js';
import { promisedText, visitsText } from './facts.js';
import { durationText } from './format.js';
import { isGap } from './gap.js';
import type { Labelled } from './types.js';
import { wordsIn } from './words.js';

/** The totals, each in a few words; what is not written down is left out. */
export function totalViews(entry: Entry, catalogue: Catalogue, lang: Lang): Labelled[] {
  const { item } = entry;
  const words = wordsIn(lang);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.totalSteps, item.process.length === 0 ? undefined : stepsText(item.process.length, lang)],
    [words.totalMaterials, isGap(entry, 'materials') ? undefined : materialsText(entry, lang)],
    [words.factVisits, visitsText(item, lang)],
    [words.totalStepTime, stepTimeText(item.process, lang)],
    [words.factTime, promisedText(item, catalogue, lang)],
    [words.factCost, costText(entry, lang, words.timeAndCost)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function stepsText(count: number, lang: Lang): string {
  return lang === 'zh' ? `${count} 步` : `${count}`;
}

/** How many materials everybody brings, and how many more it may be. */
function materialsText({ item }: Entry, lang: Lang): string {
  const asked = item.materials.filter(({ exempt }) => !exempt);
  if (asked.length === 0) return wordsIn(lang).totalNoMaterials;
  const ids = (item.situations ?? []).map(({ id }) => id);
  /** Whether it is for everybody: one that names every situation is, like one that names none. */
  const isForAll = ({ situations = [] }: Material): boolean => {
    if (situations.length === 0) return true;
    const named = new Set(situations.map((written) => situationId(written, item.situations ?? [])));
    return ids.length > 0 && ids.every((id) => named.has(id));
  };
  const every = asked.filter((material) => material.need !== 'conditional' && isForAll(material));
  const more = asked.length - every.length;
  if (lang === 'en') return more === 0 ? `${every.length}` : `${every.length}, and up to ${more} more`;
  if (more === 0) return `${every.length} 样`;
  return every.length === 0 ? `看情形，最多 ${more} 样` : `${every.length} 样，看情形最多再加 ${more} 样`;
}

/**
 * The time of all steps that count, and apart from it of those that do not; undefined where a step
 * that counts does not say how long it takes, or where only one step does.
 */
export function stepTimeText(steps: readonly Step[], lang: Lang): string | undefined {
  const counted = steps.filter((step) => step.counted !== false);
  if (counted.length < 2 || counted.some(({ limit }) => limit === undefined)) return undefined;
  const plus = lang === 'zh' ? '，另加 ' : ', plus ';
  const total = sumOf(counted).map((sum) => durationText(sum, lang));
  const uncounted = steps.filter((step) => step.counted === false);
  // Of some the time is not said: what the others take is not all there is to add.
  if (uncounted.length === 0 || uncounted.some(({ limit }) => limit === undefined))
    return joined(total, lang);
  const aside = sumOf(uncounted).map((sum) => durationText(sum, lang));
  return `${joined(total, lang)}${plus}${joined(aside, lang)}${bracketed(wordsIn(lang).notCounted, lang)}`;
}

/** Sums of times, one a unit, shortest unit first: units are never converted. All on the spot: on the spot. */
function sumOf(steps: readonly Step[]): Duration[] {
  const limits = steps.flatMap(({ limit }) => (limit ? [limit] : []));
  const order: readonly TimeUnit[] = ['hour', 'working-day', 'day', 'month', 'year'];
  const sums = order.flatMap((unit): Duration[] => {
    const like = limits.filter((limit) => limit.unit === unit);
    if (like.length === 0) return [];
    const amount = like.reduce((sum, limit) => sum + limit.amount, 0);
    const amountMax = like.reduce((sum, limit) => sum + (limit.amountMax ?? limit.amount), 0);
    return [{ amount, ...(amountMax > amount ? { amountMax } : {}), unit, text: '' }];
  });
  const [first] = limits;
  return sums.length === 0 && first ? [first] : sums;
}
