/** The procedure of an item as a HowTo: what to bring, and step by step what happens. */
import { wordsIn } from '../../view/words.js';
import { kindText, materialText } from '../linked/evidence.js';
import { stepFacts } from '../linked/rules.js';
import { isoDuration, type Scope } from '../linked/scope.js';
import type { PublishedItem } from '../published/records.js';
import { some } from '../some.js';
import type { Markup } from './markup.js';

/**
 * The procedure. What need not be handed in is no supply; a time in working days is said in words only, for it is no
 * duration, and so is the limit that the law sets.
 */
export function procedure(item: PublishedItem, scope: Scope): Markup {
  const { promised } = item.timeLimit;
  const { howToApply, notCounted } = wordsIn(scope.lang);
  return {
    '@type': 'HowTo',
    name: howToApply,
    text: limitText(item, scope),
    totalTime: promised && isoDuration(promised),
    supply: some(
      item.materials
        .filter(({ exempt }) => !exempt)
        .map((material) => ({
          '@type': 'HowToSupply',
          name: material.name,
          identifier: material.certificate?.id,
          url: material.form?.url ?? material.sample?.url,
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

/** Both limits and how they are counted, in one line; undefined where nothing is said of them. */
function limitText(
  { timeLimit: { promised, statutory, counting } }: PublishedItem,
  scope: Scope,
): string | undefined {
  const { say, lang } = scope;
  const words = wordsIn(lang);
  return say.together(
    promised && say.labelled(words.promisedLimit, scope.durationText(promised)),
    statutory && say.labelled(words.statutoryLimit, scope.durationText(statutory)),
    counting && say.labelled(words.counting, counting),
  );
}
