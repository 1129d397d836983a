/** The page of an item. */
import { sectionIds } from '../../../model/anchors.js';
import type { Entry } from '../../../model/catalogue.js';
import { itemView } from '../../view/item.js';
import type { ItemView } from '../../view/types.js';
import { pagePath, waysOf } from '../address.js';
import { bodyHtml } from '../markdown.js';
import { type Crumb, homeCrumb, type Meta, type Page } from '../page.js';
import type { Scope } from '../scope.js';
import { type Choice, cards, choicesOf, type MaterialCard, published } from './cards.js';

/** A section of the page, for its contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** What the page of an item shows. */
export interface ItemData {
  readonly view: Omit<ItemView, 'body' | 'materials' | 'exempt'>;
  readonly toBring: readonly MaterialCard[];
  readonly exempt: readonly MaterialCard[];
  readonly sections: readonly Section[];
  /** Situations one can choose between, numbered from 1; empty where there is nothing to choose. */
  readonly choices: readonly Choice[];
  readonly mistaken: readonly { readonly name: string; readonly anchorId: string }[];
  readonly domainLink?: Crumb;
  readonly unitLink?: Crumb;
  readonly bodyHtml: string;
  readonly feedback?: string;
}

const anchors: ReadonlySet<string> = new Set(sectionIds);

/** The page of an item: a function of its view, its place in the lists and the site's words. */
export function itemPage(entry: Entry, scope: Scope): Page<ItemData> {
  const { catalogue, lang, today, listing, words } = scope;
  const { body, ...view } = itemView(entry, catalogue, { lang, today });
  const path = pagePath('item', entry.id);
  const html = bodyHtml(body, {
    ...waysOf(path, scope.edition.folder),
    words,
    anchors,
    itemId: (reference) => catalogue.findItem(reference)?.id,
    hasHeading: (id, anchor) => catalogue.findItem(id)?.body.anchors.has(anchor) ?? false,
    hasFile: (file) => catalogue.files.has(file),
  });
  const data = itemData(view, html, scope);
  return {
    path,
    template: 'item',
    title: listing.item(entry.id).uniqueTitle,
    description: view.summary ?? view.facts.map(({ label, value }) => `${label}：${value}`).join('；'),
    crumbs: [homeCrumb(words), ...(data.domainLink ? [data.domainLink] : [])],
    meta: articleMeta(entry, view, scope),
    data,
  };
}

function itemData(view: Omit<ItemView, 'body'>, html: string, scope: Scope): ItemData {
  const { catalogue } = scope;
  const { materials, exempt, result, ...rest } = withoutClosedDoors(view);
  const toBring = cards(materials, 'material', view, catalogue.files);
  const mistaken = toBring.filter(({ mistakes }) => mistakes.length > 0);
  const domain = catalogue.findDomain(view.domain.id);
  const unit = catalogue.findUnit(view.unit.id);
  const { feedback } = catalogue.config.site ?? {};
  const has = { questions: view.faq.length + mistaken.length > 0, more: html !== '' };
  return {
    view: { ...rest, result: result.map((one) => published(one, catalogue.files)) },
    toBring,
    exempt: cards(exempt, 'exempt', view, catalogue.files),
    sections: sectionsOf(view, has, scope),
    choices: choicesOf(view),
    mistaken: mistaken.map(({ name, anchorId }) => ({ name, anchorId })),
    ...(domain ? { domainLink: { text: view.domain.name, kind: 'domain', id: domain.id } } : {}),
    ...(unit ? { unitLink: { text: unit.name, kind: 'unit', id: unit.id } } : {}),
    bodyHtml: html,
    ...(feedback ? { feedback } : {}),
  };
}

/** The view without the buttons that lead to what has ended or is suspended; the addresses stay listed. */
function withoutClosedDoors(view: Omit<ItemView, 'body'>): Omit<ItemView, 'body'> {
  if (view.state.id !== 'abolished' && view.state.id !== 'suspended') return view;
  const { applyOnline: _apply, trackOnline, ...rest } = view;
  return trackOnline && view.state.id === 'suspended' ? { ...rest, trackOnline } : rest;
}

function sectionsOf(
  view: Omit<ItemView, 'body'>,
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

function articleMeta({ item }: Entry, view: Omit<ItemView, 'body'>, { catalogue, listing }: Scope): Meta[] {
  const date = item.reviewed ?? catalogue.config.date;
  return [
    { name: 'ColumnName', content: view.domain.name },
    { name: 'ArticleTitle', content: listing.item(view.id).uniqueTitle },
    ...(date ? [{ name: 'PubDate', content: date }] : []),
    { name: 'ContentSource', content: view.unit.name },
    ...(view.keywords.length > 0 ? [{ name: 'keywords', content: view.keywords.join(',') }] : []),
  ];
}
