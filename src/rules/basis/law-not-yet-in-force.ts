/** A law that does not apply yet is no basis yet. */
import type { Law } from '../../model/law.js';
import { citationsIn, quoted } from '../citations.js';
import { registerPlace } from '../registerPlace.js';
import { defineRule } from '../rule.js';

/** Whether a law is still to come on a day; where the day or its date is unknown, the register's word counts. */
function isToCome({ effective, status }: Law, day: string | undefined): boolean {
  if (effective !== undefined && day !== undefined) return effective > day;
  return status === 'not-yet-in-force';
}

const future = `- id: new-regulation
  title: 医疗保障条例
  level: 行政法规
  effective: "2027-07-01"
  status: 尚未生效
`;

export default defineRule({
  id: 'law-not-yet-in-force',
  group: 'basis',
  severity: 'error',
  zh: {
    summary: '依据还没有施行',
    why: '还没有施行的法律不能约束群众；提前照办，会多要材料或者少给待遇。',
  },
  en: {
    summary: 'A cited law is not yet in force',
    why: 'A law that does not apply yet binds nobody; acting on it early asks too much of people or gives them too little.',
  },
  bad: { item: `basis: 《医疗保障条例》第十条`, 'laws/new.yaml': future },
  good: { item: `basis: 《医疗保障条例》第十条\neffective: 2027-07-01`, 'laws/new.yaml': future },
  checkCatalogue({ catalogue, today, report }) {
    for (const { law, place } of citationsIn(catalogue)) {
      if (!law || !isToCome(law, today)) continue;
      // An item that itself begins later may already cite what will apply then.
      const begins = place.item === undefined ? undefined : catalogue.findItem(place.item)?.item.effective;
      const day = begins !== undefined && today !== undefined && begins > today ? begins : today;
      if (!isToCome(law, day)) continue;
      const from = law.effective
        ? { zh: `${law.effective} 起才施行`, en: `applies only from ${law.effective}` }
        : undefined;
      const entry = registerPlace(catalogue, law, 'title');
      report(
        place,
        {
          zh: `${quoted(law.title)}${from?.zh ?? '还没有施行'}，现在不能约束群众`,
          en: `${quoted(law.title)} ${from?.en ?? 'is not yet in force'}; it binds nobody today`,
        },
        {
          hint: {
            zh: '引现行有效的依据；等施行以后再换',
            en: 'Cite the law in force now, and change it when the new one applies',
          },
          ...(entry ? { related: [{ ...entry, message: { zh: '登记在这里', en: 'Registered here' } }] } : {}),
        },
      );
    }
  },
});
