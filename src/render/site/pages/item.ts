/** The page of an item. */
import type { Entry } from '../../../model/catalogue.js';
import { itemView } from '../../view/item.js';
import type { ItemView, MaterialView } from '../../view/types.js';
import { baseOf, pagePath } from '../address.js';
import { bodyHtml } from '../markdown.js';
import { type Crumb, homeCrumb, type Meta, type Page } from '../page.js';
import type { Scope } from '../scope.js';

/** A section of the page, for its contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** A material with the classes that the chooser of situations shows it by. */
export type MaterialCard = MaterialView & { readonly shownFor: string; readonly anchorId: string };

/** What the page of an item shows. */
export interface ItemData {
  readonly view: Omit<ItemView, 'body' | 'materials' | 'exempt'>;
  readonly toBring: readonly MaterialCard[];
  readonly exempt: readonly MaterialCard[];
  readonly sections: readonly Section[];
  /** Situations one can choose between, numbered from 1; empty where there is nothing to choose. */
  readonly choices: readonly { readonly number: number; readonly name: string }[];
  readonly mistaken: readonly { readonly name: string; readonly anchorId: string; readonly count: number }[];
  readonly domainLink?: Crumb;
  readonly unitLink?: Crumb;
  readonly bodyHtml: string;
  readonly feedback?: string;
}

/** Situations the style sheet can tell apart. */
const mostChoices = 12;

/** Ids of the sections; a link to an item may name them after `#`. */
export const sectionIds = [
  'at-a-glance',
  'who',
  'materials',
  'steps',
  'time-cost',
  'result',
  'where',
  'questions',
  'more',
  'complaints',
  'basis',
  'registry',
  'related',
] as const;

const anchors: ReadonlySet<string> = new Set(sectionIds);

/** The page of an item: a function of its view, its place in the lists and the site's words. */
export function itemPage(entry: Entry, scope: Scope): Page<ItemData> {
  const { catalogue, lang, today, listing, words } = scope;
  const { body, materials, exempt, ...view } = itemView(entry, catalogue, { lang, today });
  const path = pagePath('item', entry.id);
  const toBring = materials.map((material) => card(material, view, 'material'));
  const mistaken = toBring.filter(({ mistakes }) => mistakes.length > 0);
  const html = bodyHtml(body, { base: baseOf(path), words, anchors });
  const domain = catalogue.findDomain(view.domain.id);
  const domainLink: Crumb | undefined = domain && { text: view.domain.name, kind: 'domain', id: domain.id };
  const unit = catalogue.findUnit(view.unit.id);
  const { feedback } = catalogue.config.site ?? {};
  return {
    path,
    template: 'item',
    title: listing.item(entry.id).uniqueTitle,
    description: view.summary ?? view.facts.map(({ label, value }) => `${label}：${value}`).join('；'),
    crumbs: [homeCrumb(words), ...(domainLink ? [domainLink] : [])],
    meta: articleMeta(entry, view, scope),
    data: {
      view,
      toBring,
      exempt: exempt.map((material) => card(material, view, 'exempt')),
      sections: sectionsOf(
        view,
        { questions: view.faq.length + mistaken.length > 0, more: html !== '' },
        scope,
      ),
      choices: choicesOf(view),
      mistaken: mistaken.map(({ name, anchorId, mistakes }) => ({ name, anchorId, count: mistakes.length })),
      ...(domainLink ? { domainLink } : {}),
      ...(unit ? { unitLink: { text: unit.name, kind: 'unit', id: unit.id } } : {}),
      bodyHtml: html,
      ...(feedback ? { feedback } : {}),
    },
  };
}

function choicesOf({ situations }: Pick<ItemView, 'situations'>): ItemData['choices'] {
  if (situations.length < 2 || situations.length > mostChoices) return [];
  return situations.map(({ name }, index) => ({ number: index + 1, name }));
}

function card(
  material: MaterialView,
  { situations }: Pick<ItemView, 'situations'>,
  prefix: string,
): MaterialCard {
  const shown = situations.flatMap(({ id }, index) =>
    material.situationIds.includes(id) ? [`for-${index + 1}`] : [],
  );
  return {
    ...material,
    shownFor: shown.length === 0 ? 'for-all' : shown.join(' '),
    anchorId: `${prefix}-${material.number}`,
  };
}

function sectionsOf(
  view: ItemData['view'],
  has: { readonly questions: boolean; readonly more: boolean },
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
    questions: has.questions ? words.comesBack : undefined,
    more: has.more ? words.moreToKnow : undefined,
    complaints: view.supervision.length + view.remedies.length > 0 ? words.disagree : undefined,
    basis: view.basis.length > 0 ? words.legalBasis : undefined,
    registry: words.registry,
    related: view.related.length > 0 ? words.related : undefined,
  };
  return sectionIds.flatMap((id) => {
    const title = titles[id];
    return title === undefined ? [] : [{ id, title }];
  });
}

function articleMeta({ item }: Entry, view: ItemData['view'], { catalogue, listing }: Scope): Meta[] {
  const date = item.reviewed ?? catalogue.config.date;
  return [
    { name: 'ColumnName', content: view.domain.name },
    { name: 'ArticleTitle', content: listing.item(view.id).uniqueTitle },
    ...(date ? [{ name: 'PubDate', content: date }] : []),
    { name: 'ContentSource', content: view.unit.name },
    ...(view.keywords.length > 0 ? [{ name: 'keywords', content: view.keywords.join(',') }] : []),
  ];
}
