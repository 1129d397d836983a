/** What a page or a printed guide says of an item: every word is chosen, templates only place them. */
import type { Root } from 'mdast';

/** Where a link leads; renderers turn it into an address of their own. */
export type Target =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'file'; readonly path: string; readonly type: string; readonly size: string }
  | { readonly kind: 'url'; readonly url: string }
  /** `number`: the digits one dials. */
  | { readonly kind: 'phone'; readonly number: string };

/** A text, and where it leads if it leads anywhere. */
export interface Linked {
  readonly text: string;
  readonly target?: Target;
}

/** A labelled value. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** A labelled value that may be a link. */
export interface LabelledLink extends Linked {
  readonly label: string;
  readonly note?: string;
}

/** The state of an item, where it is not simply in force. */
export interface StateView {
  /** Which state: also the CSS class. */
  readonly id: 'in-force' | 'not-yet' | 'ending' | 'suspended' | 'abolished' | 'draft' | 'overdue';
  readonly word: string;
  readonly message: string;
  readonly replacement?: Linked;
  /** Whom to call before one goes, where that is advised. */
  readonly call?: LabelledLink;
}

/** A common mistake. */
export interface MistakeView {
  readonly wrong: string;
  readonly right: string;
  readonly why?: string;
  readonly picture?: Linked;
}

/** One material. */
export interface MaterialView {
  readonly name: string;
  /** Number in the list, from 1. */
  readonly number: number;
  readonly kind?: string;
  /** 必要, 非必要, 容缺后补; or 免提交. */
  readonly need: string;
  readonly needId: 'always' | 'conditional' | 'deferrable' | 'exempt';
  /** What to hand in, in one line: 原件核验 · 复印件 1 份. */
  readonly amount: string;
  readonly original: string;
  readonly copies: string;
  /** Labelled facts: issuer, medium, size, when, deadline, signature … */
  readonly facts: readonly Labelled[];
  /** Why it need not be brought. */
  readonly exemption?: string;
  readonly form?: Linked;
  readonly sample?: Linked;
  readonly notes?: string;
  readonly mistakes: readonly MistakeView[];
  /** Said in place of mistakes where none is known. */
  readonly noMistake?: string;
  readonly basis: readonly string[];
  /** Ids of the situations it is for; empty: all. */
  readonly situationIds: readonly string[];
  /** The same in words. */
  readonly situations: string;
  readonly certificateId?: string;
}

/** One step. */
export interface StepView {
  readonly number: number;
  readonly name: string;
  readonly actor?: string;
  readonly detail?: string;
  readonly limit?: string;
  readonly output?: string;
  readonly special?: string;
}

/** One charge. */
export interface FeeView {
  readonly name: string;
  readonly amount: string;
  readonly basis: readonly string[];
  readonly reductions: readonly string[];
  readonly pay?: string;
}

/** One place. */
export interface PlaceView {
  readonly name: string;
  readonly facts: readonly LabelledLink[];
}

/** One law cited. */
export interface BasisView {
  /** 《title》（number）articles. */
  readonly citation: string;
  readonly title: string;
  readonly articles: string;
  readonly lawId?: string;
  readonly facts: readonly Labelled[];
  readonly text?: string;
  readonly note?: string;
  readonly url?: string;
}

/** One way to apply. */
export interface ChannelView {
  readonly name: string;
  readonly kind: string;
  readonly facts: readonly LabelledLink[];
}

/** Everything that is shown of an item. */
export interface ItemView {
  readonly id: string;
  /** What people call it; the heading. */
  readonly title: string;
  /** The official name, where it is not the heading. */
  readonly officialName?: string;
  readonly name: string;
  readonly summary?: string;
  readonly state: StateView;
  readonly domain: { readonly id: string; readonly name: string };
  readonly unit: { readonly id: string; readonly name: string };
  readonly facts: readonly Labelled[];
  readonly applyOnline?: Linked;
  readonly trackOnline?: Linked;
  readonly conditions: readonly string[];
  readonly audience: string;
  readonly situations: readonly { readonly id: string; readonly name: string }[];
  readonly materials: readonly MaterialView[];
  readonly exempt: readonly MaterialView[];
  /** Said where nothing need be brought. */
  readonly noMaterials?: string;
  readonly steps: readonly StepView[];
  readonly channels: readonly ChannelView[];
  readonly online: readonly LabelledLink[];
  /** Why it is not online. */
  readonly notOnline?: string;
  readonly visits?: Labelled;
  readonly limits: readonly Labelled[];
  /** Legal bases of the time limit. */
  readonly limitBasis: readonly string[];
  readonly fees: readonly FeeView[];
  /** Said where nothing is charged. */
  readonly free?: string;
  readonly result: readonly LabelledLink[];
  readonly places: readonly PlaceView[];
  readonly consult: readonly LabelledLink[];
  readonly firstContact?: string;
  readonly faq: readonly { readonly q: string; readonly a: string }[];
  readonly supervision: readonly LabelledLink[];
  readonly remedies: readonly string[];
  readonly basis: readonly BasisView[];
  readonly registry: readonly Labelled[];
  readonly related: readonly Linked[];
  readonly reviewed?: string;
  readonly body: Root;
  readonly keywords: readonly string[];
}
