/** The way through an item as a chart tells it: what one brings, the steps in order, what one gets. */
import type { Lang } from '../../text/words.js';
import type { ItemView } from './types.js';
import { wordsIn } from './words.js';

/** A box of the chart. */
export interface FlowBox {
  readonly kind: 'start' | 'step' | 'end';
  /** Number of the step. */
  readonly number?: number;
  readonly name: string;
  /** Who acts, how long it takes, which special procedure. */
  readonly notes: readonly string[];
  /** What leaves the box: on the arrow to the next one. */
  readonly output?: string;
}

/** The chart in words. */
export interface FlowView {
  readonly title: string;
  /** All of it as one text, for those who do not see it. */
  readonly description: string;
  readonly boxes: readonly FlowBox[];
}

type Seen = Pick<ItemView, 'title' | 'steps' | 'materials' | 'noMaterials' | 'facts'>;

/** The chart of an item; undefined for a single step, which needs none. */
export function flowView(view: Seen, result: string | undefined, lang: Lang): FlowView | undefined {
  if (view.steps.length < 2) return undefined;
  const words = wordsIn(lang);
  const colon = words.colon;
  const boxes: FlowBox[] = [
    { kind: 'start', name: view.noMaterials ?? words.flowStart, notes: [] },
    ...view.steps.map(
      (step): FlowBox => ({
        kind: 'step',
        number: step.number,
        name: step.name,
        notes: [
          step.actor,
          step.limit,
          step.special && `${words.specialProcedure}${colon}${step.special}`,
        ].filter((note) => note !== undefined),
        ...(step.output ? { output: step.output } : {}),
      }),
    ),
    ...(result ? [{ kind: 'end', name: `${words.factResult}${colon}${result}`, notes: [] } as const] : []),
  ];
  return { title: `${words.flowTitle}${colon}${view.title}`, description: told(boxes, lang), boxes };
}

function told(boxes: readonly FlowBox[], lang: Lang): string {
  const [open, close, comma, stop] = lang === 'zh' ? ['（', '）', '，', '；'] : [' (', ')', ', ', '; '];
  const texts = boxes.map(({ number, name, notes, output }) => {
    const about = [...notes, ...(output ? [`→ ${output}`] : [])].join(comma);
    return `${number === undefined ? '' : `${number}. `}${name}${about ? `${open}${about}${close}` : ''}`;
  });
  return texts.join(stop);
}
