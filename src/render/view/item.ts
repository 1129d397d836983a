/** The view of an item: everything that is shown of it, in words. Pure. */

import type { Basis } from '../../model/basis.js';
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { articlesInText } from '../../model/lawTitle.js';
import { isOnlineChannel } from '../../model/online.js';
import { lawLevels } from '../../model/vocabularies.js';
import { bracketed, type Lang } from '../../text/words.js';
import { channelView, contactViews, onlineViews } from './contacts.js';
import {
  audienceText,
  domainName,
  feeViews,
  keyFacts,
  limitViews,
  registryViews,
  resultViews,
  stepViews,
  visitsText,
} from './facts.js';
import { citationText, dateText, groundText } from './format.js';
import { gapText, isGap } from './gap.js';
import { materialViews } from './materials.js';
import { itemLink, stateView, stateWord } from './state.js';
import type { BasisView, ItemView, Labelled, Linked } from './types.js';
import { wordsIn } from './words.js';

/** What a view depends on besides the item and what it refers to. */
export interface ViewContext {
  readonly lang: Lang;
  readonly today: string | undefined;
}

/** The view of an item. */
export function itemView(entry: Entry, catalogue: Catalogue, { lang, today }: ViewContext): ItemView {
  const { item, effective } = entry;
  const words = wordsIn(lang);
  const { toBring, exempt } = materialViews(item, catalogue, lang);
  const online = onlineViews(item, lang);
  const visits = visitsText(item, lang);
  const name = isGap(entry, 'name') ? gapText(['name'], lang) : item.name;
  return {
    id: entry.id,
    title: item.everydayName ?? name,
    ...(item.everydayName && item.everydayName !== name ? { officialName: name } : {}),
    name,
    ...(item.summary ? { summary: item.summary } : {}),
    state: stateView(entry, catalogue, today, lang),
    domain: {
      id: effective.domain?.id ?? item.domain,
      name: isGap(entry, 'domain')
        ? gapText(['domain'], lang)
        : domainName(effective.domain, item.domain, lang),
    },
    unit: {
      id: effective.unit?.id ?? item.unit,
      name: isGap(entry, 'unit') ? gapText(['unit'], lang) : (effective.unit?.name ?? item.unit),
    },
    facts: keyFacts(entry, catalogue, lang),
    ...links(item, lang),
    conditions: item.conditions ?? [],
    audience: audienceText(item, lang),
    situations: item.situations ?? [],
    materials: toBring,
    exempt,
    ...(toBring.length === 0
      ? { noMaterials: isGap(entry, 'materials') ? gapText(['materials'], lang) : words.noMaterials }
      : {}),
    steps:
      item.process.length === 0 ? [{ number: 1, name: gapText(['process'], lang) }] : stepViews(item, lang),
    channels: (item.channels ?? []).map((channel) => channelView(channel, lang)),
    online,
    ...(item.online?.reason ? { notOnline: `${words.notOnline}${words.colon}${item.online.reason}` } : {}),
    ...(visits === undefined
      ? {}
      : {
          visits: {
            label: words.visits,
            value: visits,
            ...(item.visits?.reason ? { note: item.visits.reason } : {}),
          },
        }),
    limits: limitViews(item, catalogue, lang),
    limitBasis: (item.timeLimit.basis ?? []).map((basis) => groundText(basis, catalogue, lang)),
    fees: feeViews(item, catalogue, lang),
    ...(item.fees.length === 0 ? { free: isGap(entry, 'fees') ? gapText(['fees'], lang) : words.free } : {}),
    result: resultViews(item, catalogue, lang),
    ...contactViews(entry, catalogue, lang),
    ...(item.firstContact ? { firstContact: item.firstContact } : {}),
    faq: item.faq ?? [],
    remedies: item.remedies ?? [],
    basis: item.basis.map((basis) => basisView(basis, catalogue, lang)),
    registry: registryViews(entry, catalogue, lang),
    related: relatedLinks(item.related ?? [], catalogue, { lang, today }),
    ...(item.reviewed ? { reviewed: dateText(item.reviewed, lang) } : {}),
    body: entry.body.tree,
    keywords: item.keywords ?? [],
  };
}

function links(
  { online, channels }: Entry['item'],
  lang: Lang,
): { applyOnline?: Linked; trackOnline?: Linked } {
  const words = wordsIn(lang);
  const channelUrl = channels?.find((one) => isOnlineChannel(one) && one.url !== undefined)?.url;
  const apply = online?.apply ?? online?.handle ?? channelUrl;
  return {
    ...(apply ? { applyOnline: { text: words.applyOnline, target: { kind: 'url', url: apply } } } : {}),
    ...(online?.track
      ? { trackOnline: { text: words.trackOnline, target: { kind: 'url', url: online.track } } }
      : {}),
  };
}

/** Items one may need as well; one that cannot be applied for, or not yet, says so before anybody follows its link. */
function relatedLinks(ids: readonly string[], catalogue: Catalogue, { lang, today }: ViewContext): Linked[] {
  return ids.map((id) => {
    const entry = catalogue.findItem(id);
    if (!entry) return { text: id };
    const link = itemLink(entry);
    const state = stateWord(entry.outline, today, lang);
    return state === undefined ? link : { ...link, text: link.text + bracketed(state, lang) };
  });
}

function basisView(basis: Basis, catalogue: Catalogue, lang: Lang): BasisView {
  const words = wordsIn(lang);
  const law = catalogue.findLaw(basis.law);
  const facts: Labelled[] = [];
  if (law?.docNo ?? basis.docNo) facts.push({ label: words.docNo, value: law?.docNo ?? basis.docNo ?? '' });
  if (law) facts.push({ label: words.level, value: lawLevels.word(law.level, lang) });
  if (law?.effective) facts.push({ label: words.effective, value: dateText(law.effective, lang) });
  return {
    citation: citationText(basis, catalogue),
    title: law?.title ?? basis.law,
    articles: articlesInText(law?.title ?? basis.law, basis.articles),
    ...(law ? { lawId: law.id } : {}),
    facts,
    ...(basis.text ? { text: basis.text } : {}),
    ...(basis.note ? { note: basis.note } : {}),
    ...(law?.url ? { url: law.url } : {}),
  };
}
