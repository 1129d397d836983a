/** The sections of an item's page, for its contents. */
import { sectionIds } from '../../../model/anchors.js';
import type { ItemView } from '../../view/types.js';
import type { Scope } from '../scope.js';

/** A section. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** Sections that would send people on an errand that no longer exists. */
const doors: ReadonlySet<string> = new Set([
  'at-a-glance',
  'who',
  'materials',
  'steps',
  'time-cost',
  'result',
]);

/** The sections there are on the page of an item, in order. */
export function sectionsOf(
  view: Omit<ItemView, 'body'>,
  has: { readonly mistakes: boolean; readonly more: boolean },
  { words }: Scope,
): Section[] {
  const titles: Readonly<Record<(typeof sectionIds)[number], string | undefined>> = {
    'at-a-glance': words.atAGlance,
    who: words.whoCanApply,
    materials: words.whatYouNeed,
    steps: words.howToApply,
    'time-cost': words.timeAndCost,
    result: words.whatYouGet,
    where: words.whereAndWho,
    questions: has.mistakes ? words.comesBack : view.faq.length > 0 ? words.questions : undefined,
    more: has.more ? words.moreToKnow : undefined,
    complaints: view.supervision.length + view.remedies.length > 0 ? words.disagree : undefined,
    basis: view.basis.length > 0 ? words.legalBasis : undefined,
    registry: words.registry,
    related: view.related.length > 0 ? words.related : undefined,
  };
  const gone: ReadonlySet<string> = view.state.id === 'abolished' ? doors : new Set();
  return sectionIds.flatMap((id) => {
    const title = titles[id];
    return title === undefined || gone.has(id) ? [] : [{ id, title }];
  });
}
