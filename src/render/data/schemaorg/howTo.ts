/** The procedure of an item as a HowTo: what to bring, and step by step what happens. */
import { wordsIn } from '../../view/words.js';
import { kindText, materialText } from '../linked/evidence.js';
import { stepFacts } from '../linked/rules.js';
import { isoDuration, type Scope } from '../linked/scope.js';
import type { PublishedItem } from '../published/records.js';
import { some } from '../some.js';
import type { Markup } from './markup.js';

/** The procedure. What need not be handed in is no supply; a time in working days is said in words only, for it is no duration. */
export function procedure(item: PublishedItem, scope: Scope): Markup {
  const { promised } = item.timeLimit;
  const { howToApply, notCounted } = wordsIn(scope.lang);
  return {
    '@type': 'HowTo',
    name: howToApply,
    totalTime: promised && isoDuration(promised),
    supply: some(
      item.materials
        .filter(({ exempt }) => !exempt)
        .map((material) => ({
          '@type': 'HowToSupply',
          name: material.name,
          // “Other” says nothing of a paper.
          description: scope.say.together(
            material.kind === 'other' ? undefined : kindText(material, scope),
            materialText(material, item, scope),
          ),
        })),
    ),
    step: item.process.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: step.name,
      text: scope.say.together(
        step.actor,
        step.detail,
        ...stepFacts(step, scope),
        step.limit && scope.durationText(step.limit),
        step.counted ? undefined : notCounted,
      ),
    })),
  };
}
