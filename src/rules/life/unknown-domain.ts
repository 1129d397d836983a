/** An item belongs to a domain of the catalogue. */
import { nearest } from '../../text/nearest.js';
import { sharedName } from '../namesakes.js';
import { isConfigUnread } from '../registerPlace.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unknown-domain',
  group: 'life',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '领域不在目录里',
    why: '群众按领域找事。领域对不上，这件事哪个领域下面都没有。',
  },
  en: {
    summary: 'The domain is none of the catalogue’s',
    why: 'People look for services by domain; under an unknown one the item is nowhere to be found.',
  },
  bad: 'domain: 社会保险',
  good: 'domain: 社会保障',
  check({ item, entry, catalogue, report }) {
    if (entry.effective.domain || isConfigUnread(catalogue, 'domains')) return;
    const shared = sharedName(catalogue, 'domains', item.domain);
    if (shared) return report(['domain'], shared.message, { hint: shared.hint });
    const names = catalogue.domains.map(({ name }) => name);
    const near = nearest(item.domain, [...names, ...catalogue.domains.map(({ id }) => id)]);
    report(
      ['domain'],
      {
        zh: `目录没有“${item.domain}”这个领域，群众按领域找不到这件事`,
        en: `The catalogue has no domain “${item.domain}”: people would not find the item`,
      },
      {
        hint: near
          ? { zh: `是不是“${near}”？`, en: `Did you mean “${near}”?` }
          : { zh: `可以写：${names.join('、')}`, en: `One of: ${names.join(', ')}` },
        fix: near
          ? {
              title: { zh: `改成“${near}”`, en: `Change to “${near}”` },
              safe: false,
              edits: [{ path: ['domain'], text: JSON.stringify(near) }],
            }
          : undefined,
      },
    );
  },
});
