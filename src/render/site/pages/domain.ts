/** The page of a domain: its items. */
import type { Domain } from '../../../model/config.js';
import { domainName } from '../../view/facts.js';
import { countedItems } from '../../view/words.js';
import { pagePath } from '../address.js';
import { homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';
import { type NarrowData, narrowData } from './find.js';
import { countOf, type ItemLists, itemLists } from './lists.js';

/** What the page of a domain shows. */
export interface DomainData extends ItemLists {
  readonly title: string;
  readonly count: number;
  readonly narrow: NarrowData;
}

/** The page of a domain. */
export function domainPage(domain: Domain, scope: Scope): Page<DomainData> {
  const { listing, lang, words, name: site } = scope;
  const name = domainName(domain, domain.id, lang);
  const list = listing.of('domain', domain.id);
  const count = countOf(list);
  return {
    path: pagePath('domain', domain.id),
    template: 'domain',
    title: lang === 'zh' ? `${name}事项` : `${name}: services`,
    description:
      lang === 'zh'
        ? `${site}：${name}，共 ${count} 项。`
        : `${site}: ${name}, ${countedItems(count, words)}.`,
    crumbs: [homeCrumb(words)],
    meta: [{ name: 'ColumnName', content: name }],
    data: { title: name, count, narrow: narrowData(scope, true), ...itemLists(list) },
  };
}
