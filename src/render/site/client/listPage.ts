/** Narrows a list that stands on its page: by whom, by what way, by domain. */
import { askedIn, fragmentFor, type Narrowing } from './address.js';
import { Chips } from './chips.js';
import { every, filled, one } from './elements.js';

/** Fewest items that are worth narrowing. */
const fewest = 4;

/** Brings the choices above a list to life, where the page has them. */
export function startList(): void {
  const bar = document.querySelector<HTMLElement>('main [data-narrow]');
  const items = every('main li[data-facets]').filter((item) => !item.closest('.ended'));
  if (!bar || document.querySelector('[data-find]') || items.length < fewest) return;
  const status = one('[data-narrowed-list]');
  const chips = new Chips(bar, () => {
    narrow();
    history.replaceState(null, '', fragmentFor({ query: '', ...chips.chosen }));
  });
  const narrow = (): void => {
    const { chosen } = chips;
    for (const item of items) item.hidden = !isLeft(item, chosen);
    hideEmptyLetters();
    chips.count((narrowing) => countOf(items, narrowing));
    const count = countOf(items, chosen);
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

function isLeft({ dataset }: HTMLElement, { facets, domain }: Narrowing): boolean {
  const own = (dataset.facets || '').split(' ');
  return facets.every((facet) => own.indexOf(facet) >= 0) && (domain === '' || domain === dataset.domain);
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
function countOf(items: readonly HTMLElement[], narrowing: Narrowing): number {
  const left = items.filter((item) => isLeft(item, narrowing));
  return new Set(left.map((item) => one<HTMLAnchorElement>('a', item).href)).size;
}
