/** The page of an item. */
import type { Entry } from '../../../model/catalogue.js';
import { reviewDue, statusOf } from '../../../model/status.js';
import type { Lang } from '../../../text/words.js';
import type { ChangeView } from '../../view/changes.js';
import { flowView } from '../../view/flow.js';
import { dateText } from '../../view/format.js';
import { itemView } from '../../view/item.js';
import { totalViews } from '../../view/totals.js';
import { translationState, translationText } from '../../view/translation.js';
import type { ItemView, Labelled } from '../../view/types.js';
import { type WordKey, wordsIn } from '../../view/words.js';
import { pagePath, waysOf } from '../address.js';
import { type FlowChart, flowChart } from '../flowChart.js';
import { liftedPart } from '../liftedPart.js';
import { bodyHtml } from '../markdown.js';
import { type Crumb, homeCrumb, type Meta, type Page } from '../page.js';
import type { Scope } from '../scope.js';
import { type Choice, cards, choicesOf, type MaterialCard, published } from './cards.js';
import { type ItemActions, itemActions } from './itemActions.js';
import { type Section, sectionsOf } from './sections.js';

/** What the page of an item shows. */
export interface ItemData {
  readonly view: Omit<ItemView, 'body' | 'materials' | 'exempt'>;
  readonly toBring: readonly MaterialCard[];
  readonly exempt: readonly MaterialCard[];
  readonly sections: readonly Section[];
  /** Situations one can choose between, numbered from 1; empty where there is nothing to choose. */
  readonly choices: readonly Choice[];
  /** Why applications come back: the materials that are often wrong, with their mistakes. */
  readonly mistaken: readonly Pick<MaterialCard, 'name' | 'anchorId' | 'mistakes'>[];
  readonly totals: readonly Labelled[];
  /** The steps as a picture; none for a single step. */
  readonly chart?: FlowChart;
  readonly actions: ItemActions;
  readonly domainLink?: Crumb;
  readonly unitLink?: Crumb;
  /** What the editor adds in free words, but for what stands in a section of the same name. */
  readonly bodyHtml: string;
  /** What the body says below a heading like that of the causes; empty for nothing. */
  readonly causesHtml: string;
  /** The same of the questions. */
  readonly questionsHtml: string;
  /** The heading of the questions: of causes where mistakes are known. */
  readonly questionsTitle: string;
  /** What changed, the newest first. */
  readonly changes: readonly ChangeView[];
  /** The day the next check is due. */
  readonly nextCheck?: string;
}

/** The page of an item: a function of its view, its place in the lists and the site's words. */
export function itemPage(entry: Entry, scope: Scope): Page<ItemData> {
  const { catalogue, lang, today, titles, words } = scope;
  const title = titles.unique(entry);
  const view = itemView(entry, catalogue, { lang, today });
  const path = pagePath('item', entry.id);
  const whole = bodyHtml(view.body, {
    ...waysOf(path, scope.edition.folder),
    words,
    itemId: (reference) => catalogue.findItem(reference)?.id,
    hasHeading: (id, anchor) => catalogue.findItem(id)?.body.anchors.has(anchor) ?? false,
    hasFile: (file) => catalogue.files.has(file),
  });
  const parts = partsOf(view, whole);
  const flow = flowView(view, entry.item.result?.name, lang);
  const dataWith = (body: Parts): ItemData => ({
    ...itemData(view, body, scope),
    ...(flow ? { chart: flowChart(flow) } : {}),
    totals: totalViews(entry, catalogue, lang),
    actions: itemActions(entry, view, path, scope),
    changes: scope.changes.get(entry.id) ?? [],
    ...nextCheck(entry, lang),
  });
  const data = dataWith(parts);
  const lifted = [parts.causesHtml, parts.questionsHtml].filter((html) => html !== '');
  const markup = view.state.id === 'draft' ? undefined : scope.markup(entry);
  return {
    path,
    template: view.state.id === 'abolished' ? 'ended' : 'item',
    title,
    description:
      view.summary ?? view.facts.map(({ label, value }) => label + words.colon + value).join(words.listComma),
    crumbs: [homeCrumb(words), ...(data.domainLink ? [data.domainLink] : [])],
    meta: articleMeta(entry, title, view, scope),
    ...(markup ? { markup } : {}),
    translation: translationText(translationState(entry, scope.edition.tag), lang),
    data,
    ...(lifted.length > 0
      ? { otherwise: { shows: lifted.map(firstLine), data: () => dataWith(undivided(whole)) } }
      : {}),
  };
}

/** A body in the parts that the page shows in different sections. */
type Parts = Pick<ItemData, 'bodyHtml' | 'causesHtml' | 'questionsHtml'>;

/** How editors head what has a section of its own; a body may be in the language of the original. */
const headings = {
  causes: bothLanguages('causes', 'comesBack'),
  questions: bothLanguages('questions'),
} as const;

function bothLanguages(...keys: readonly WordKey[]): string[] {
  return (['zh', 'en'] as const).flatMap((lang) => keys.map((key) => wordsIn(lang)[key]));
}

/** Where the page has a section of causes or questions anyway, what the body says of them belongs there. */
function partsOf({ body, materials, faq, state }: ItemView, html: string): Parts {
  const isAsked = state.id !== 'abolished';
  const hasCauses = faq.length > 0 || (isAsked && materials.some(({ mistakes }) => mistakes.length > 0));
  if (!hasCauses) return undivided(html);
  const causes = liftedPart(html, body, headings.causes);
  const questions = liftedPart(causes.html, body, headings.questions);
  return { bodyHtml: questions.html, causesHtml: causes.part, questionsHtml: questions.part };
}

/** The whole body in one place. */
function undivided(html: string): Parts {
  return { bodyHtml: html, causesHtml: '', questionsHtml: '' };
}

/** The line that tells a part from everything else on the page; templates may move the other lines in. */
function firstLine(html: string): string {
  return html.slice(0, html.indexOf('\n'));
}

function itemData(
  view: Omit<ItemView, 'body'>,
  parts: Parts,
  scope: Scope,
): Omit<ItemData, 'totals' | 'actions' | 'chart' | 'changes' | 'nextCheck'> {
  const { catalogue, words } = scope;
  const shown = withoutClosedDoors(view);
  const { materials, exempt, result } = shown;
  const results = result.map((one) => published(one, catalogue.files));
  const toBring = cards(materials, 'material', view, catalogue.files);
  // What has ended asks for no material, so nothing is told of filling one in; nor is there a card to lead to.
  const isAsked = view.state.id !== 'abolished';
  const mistaken = isAsked ? toBring.filter(({ mistakes }) => mistakes.length > 0) : [];
  const domain = catalogue.findDomain(view.domain.id);
  const unit = catalogue.findUnit(view.unit.id);
  const has = { mistakes: mistaken.length > 0 || parts.causesHtml !== '', more: parts.bodyHtml !== '' };
  return {
    view: results.every((one, index) => one === result[index]) ? shown : { ...shown, result: results },
    toBring,
    exempt: cards(exempt, 'exempt', view, catalogue.files),
    sections: sectionsOf(view, has, scope),
    choices: choicesOf(view),
    mistaken: mistaken.map(({ name, anchorId, mistakes }) => ({ name, anchorId, mistakes })),
    questionsTitle: has.mistakes ? words.comesBack : words.questions,
    ...(domain ? { domainLink: { text: view.domain.name, kind: 'domain', id: domain.id } } : {}),
    ...(unit ? { unitLink: { text: unit.name, kind: 'unit', id: unit.id } } : {}),
    ...parts,
  };
}

/** States in which one can apply. */
const open: readonly ItemView['state']['id'][] = ['in-force', 'ending', 'overdue'];

/** The view without the buttons that lead to what cannot be applied for, be it for now; the addresses stay listed. */
function withoutClosedDoors(view: Omit<ItemView, 'body'>): Omit<ItemView, 'body'> {
  if (open.includes(view.state.id)) return view;
  const { applyOnline: _apply, trackOnline, ...rest } = view;
  return trackOnline && view.state.id === 'suspended' ? { ...rest, trackOnline } : rest;
}

/** The day until which the last check is good. */
function nextCheck({ item }: Entry, lang: Lang): { nextCheck?: string } {
  const due = reviewDue(item);
  return due === undefined || statusOf(item) === 'abolished' ? {} : { nextCheck: dateText(due, lang) };
}

function articleMeta(
  { item }: Entry,
  title: string,
  view: Omit<ItemView, 'body'>,
  { catalogue }: Scope,
): Meta[] {
  const date = item.reviewed ?? catalogue.config.date;
  return [
    { name: 'ColumnName', content: view.domain.name },
    { name: 'ArticleTitle', content: title },
    ...(date ? [{ name: 'PubDate', content: date }] : []),
    { name: 'ContentSource', content: view.unit.name },
    ...(view.keywords.length > 0 ? [{ name: 'Keywords', content: view.keywords.join(',') }] : []),
    ...(view.state.id === 'draft' ? [{ name: 'robots', content: 'noindex' }] : []),
  ];
}
