/** The page of complaints: every channel, those of all, of offices and of single services. */
import type { Supervision } from '../../../model/contacts.js';
import { supervisionView } from '../../view/contacts.js';
import { byReading, readingOf } from '../../view/reading.js';
import type { LabelledLink } from '../../view/types.js';
import { homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';

/** Who has channels of its own, and which. */
export interface OwnChannels {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly LabelledLink[];
}

/** What the page of complaints shows. */
export interface SupervisionData {
  readonly general: readonly LabelledLink[];
  readonly ownUnits: readonly OwnChannels[];
  readonly ownItems: readonly OwnChannels[];
  /** Offices that have none of their own. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/** Where the page stands. */
export const supervisionPath = 'supervision.html';

/** The page. */
export function supervisionPage({ catalogue, listing, lang, words, name }: Scope): Page<SupervisionData> {
  const views = (all: readonly Supervision[] = []): LabelledLink[] =>
    all.map((one) => supervisionView(one, lang));
  const units = catalogue.units
    .map(({ value }) => ({ ...value, reading: readingOf(value.name) }))
    .sort(byReading);
  return {
    path: supervisionPath,
    template: 'supervision',
    title: words.supervisionTitle,
    description: name + words.colon + words.supervisionLead,
    crumbs: [homeCrumb(words)],
    meta: [],
    data: {
      general: views(catalogue.config.supervision),
      ownUnits: units.flatMap(({ id, name: unit, supervision }) =>
        supervision === undefined ? [] : [{ id, name: unit, channels: views(supervision) }],
      ),
      ownItems: catalogue.entries.flatMap(({ id, item, effective }) =>
        item.supervision === undefined || item.status === 'draft'
          ? []
          : [{ id, name: listing.item(id).uniqueTitle, channels: views(effective.supervision) }],
      ),
      others: units.flatMap(({ id, name: unit, supervision }) =>
        supervision === undefined ? [{ id, name: unit }] : [],
      ),
    },
  };
}
