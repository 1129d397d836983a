/** The list of offices, and the page of each. */
import type { Unit } from '../../../model/registers.js';
import { byReading } from '../../view/reading.js';
import { type UnitView, unitView } from '../../view/registers.js';
import { countedItems } from '../../view/words.js';
import { pagePath } from '../address.js';
import type { ListedItem } from '../listing.js';
import { type Crumb, homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';
import { type NarrowData, narrowData } from './find.js';
import { unitsWithItems } from './home.js';
import { type Counted, countOf, type ItemLists, itemLists } from './lists.js';

/** What the list of offices shows: those that handle items, then the others. */
export interface UnitsData {
  readonly units: readonly Counted[];
  readonly others: readonly Pick<Counted, 'id' | 'name'>[];
}

/** What the page of an office shows. */
export interface UnitData extends ItemLists {
  readonly unit: UnitView;
  /** How many of the items it accepts people can make use of. */
  readonly count: number;
  /** What another office accepts and this one decides, or handles with it. */
  readonly elsewhere: readonly ListedItem[];
  readonly countElsewhere: number;
  readonly narrow: NarrowData;
  /** Whether there is anything to say of the office itself. */
  readonly hasAbout: boolean;
  readonly parts: readonly Crumb[];
  readonly asked: readonly Crumb[];
  readonly issued: readonly Crumb[];
}

const listPath = 'units/index.html';

/** The list of offices. */
export function unitsPage(scope: Scope): Page<UnitsData> {
  const { catalogue, words } = scope;
  const units = unitsWithItems(scope);
  const shown = new Set(units.map(({ id }) => id));
  return {
    path: listPath,
    template: 'units',
    title: words.departments,
    description: `${scope.name}${words.colon}${words.departmentsAbout}`,
    crumbs: [homeCrumb(words)],
    column: listPath,
    meta: [],
    data: {
      units,
      others: catalogue.units.flatMap(({ value: { id, name } }) => (shown.has(id) ? [] : [{ id, name }])),
    },
  };
}

/** What units have to do with each other and with certificates, looked up once for all pages. */
export function unitLinks({ catalogue }: Scope) {
  const links = new Map<string, { parts: Crumb[]; asked: Crumb[]; issued: Crumb[] }>();
  const of = (id: string) => {
    const known = links.get(id) ?? { parts: [], asked: [], issued: [] };
    links.set(id, known);
    return known;
  };
  for (const { value: unit } of catalogue.units) {
    const parent = unit.parent === undefined ? undefined : catalogue.findUnit(unit.parent);
    if (parent) of(parent.id).parts.push({ text: unit.name, kind: 'unit', id: unit.id });
  }
  for (const { value: certificate } of catalogue.certificates) {
    const crumb: Crumb = { text: certificate.name, kind: 'certificate', id: certificate.id };
    const [requester, issuer] = [certificate.requester, certificate.issuer].map(
      (name) => name && catalogue.findUnit(name)?.id,
    );
    if (requester) of(requester).asked.push(crumb);
    if (issuer) of(issuer).issued.push(crumb);
  }
  return of;
}

/** The page of an office. */
export function unitPage(unit: Unit, scope: Scope, links: ReturnType<typeof unitLinks>): Page<UnitData> {
  const { catalogue, listing, lang, words } = scope;
  const accepted = itemLists(listing.of('unit', unit.id));
  const others = itemLists(listing.of('partner', unit.id));
  const count = countOf(accepted.items);
  const countElsewhere = countOf(others.items);
  const view = unitView(unit, catalogue, lang);
  const own = links(unit.id);
  return {
    path: pagePath('unit', unit.id),
    template: 'unit',
    title: lang === 'zh' ? `${unit.name}：地址、电话和事项` : `${unit.name}: address, phone and services`,
    description:
      lang === 'zh'
        ? `${unit.name}的办公地点、咨询电话、投诉渠道和 ${count + countElsewhere} 项事项。`
        : `Address, phone, complaints and ${countedItems(count + countElsewhere, words)} of ${unit.name}.`,
    crumbs: [homeCrumb(words), { text: words.departments, kind: 'page', id: listPath }],
    column: listPath,
    meta: [{ name: 'ColumnName', content: unit.name }],
    data: {
      unit: view,
      count,
      narrow: narrowData(scope),
      hasAbout: view.facts.length > 0 || own.parts.length > 0 || Boolean(view.parent ?? view.url),
      ...accepted,
      elsewhere: others.items,
      countElsewhere,
      ended: [...accepted.ended, ...others.ended].sort(byReading),
      ...own,
    },
  };
}
