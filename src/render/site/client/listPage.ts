/** Narrows a list that stands on its page: by whom, by what way, by domain. */
import { askedIn, fragmentFor, type Narrowing } from './address.js';
import { Chips } from './chips.js';
import { every, filled, one } from './elements.js';

/** Fewest items that are worth narrowing. */
const fewest = 4;

/** A list item with what it is narrowed by, read off the page once: each choice offered counts all of them. */
interface Row {
  readonly element: HTMLElement;
  readonly facets: readonly string[];
  readonly domain: string;
  /** Address of the service: under its two names it is one. */
  readonly service: string;
}

function rowOf(element: HTMLElement): Row {
  const { facets = '', domain = '' } = element.dataset;
  return { element, facets: facets.split(' '), domain, service: one<HTMLAnchorElement>('a', element).href };
}

/** Brings the choices above a list to life, where the page has them. */
export function startList(): void {
  const bar = document.querySelector<HTMLElement>('main [data-narrow]');
  if (!bar || document.querySelector('[data-find]')) return;
  const rows = every('main li[data-facets]')
    .filter((item) => !item.closest('.ended, [data-apart]'))
    .map(rowOf);
  if (rows.length < fewest) return;
  const status = one('[data-narrowed-list]');
  const chips = new Chips(bar, () => {
    narrow();
    history.replaceState(null, '', fragmentFor({ query: '', ...chips.chosen }));
  });
  const narrow = (): void => {
    const { chosen } = chips;
    for (const row of rows) row.element.hidden = !isLeft(row, chosen);
    hideEmptyLetters();
    chips.count((narrowing) => countOf(rows, narrowing));
    const count = countOf(rows, chosen);
    const isNarrowed = chosen.facets.length > 0 || chosen.domain !== '';
    const { found, narrowed } = status.dataset;
    status.textContent = isNarrowed ? filled(count > 0 ? found : narrowed, { count }) : '';
  };
  const { facets, domain } = askedIn({ search: '', hash: location.hash });
  chips.chosen = { facets, domain };
  // Links to one condition are for those without scripts: here conditions combine.
  for (const ways of every('main [data-plain-ways]')) ways.hidden = true;
  narrow();
}

function isLeft(row: Row, { facets, domain }: Narrowing): boolean {
  return facets.every((facet) => row.facets.indexOf(facet) >= 0) && (domain === '' || domain === row.domain);
}

/** Puts away letters that nothing is left of, and what leads to them. */
function hideEmptyLetters(): void {
  for (const section of every('main [data-letter]')) {
    section.hidden = !section.querySelector('li[data-facets]:not([hidden])');
    const letter = one('h2', section).id;
    for (const link of every<HTMLAnchorElement>('.letters a')) {
      const item = link.parentElement;
      if (item && link.hash === `#${letter}`) item.hidden = section.hidden;
    }
  }
}

/** How many services are left; one that stands under two names counts once. */
function countOf(rows: readonly Row[], narrowing: Narrowing): number {
  return new Set(rows.filter((row) => isLeft(row, narrowing)).map(({ service }) => service)).size;
}
