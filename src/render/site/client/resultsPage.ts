/** The page of results: answers while one types, narrows, counts aloud, and keeps what was asked in its address. */
import { fold } from '../search/fold.js';
import { type Narrowable, narrowable, passes } from '../search/narrow.js';
import type { Hit } from '../search/ranking.js';
import { type Answer, search } from '../search/search.js';
import type { Searcher } from '../search/searcher.js';
import { Rows, shownHit } from '../search/shown.js';
import { askedIn, fragmentFor, type Narrowing } from './address.js';
import { Chips } from './chips.js';
import { every, filled, one } from './elements.js';
import { searcherFrom } from './indexFile.js';
import { resultItem } from './results.js';

/** Results set at a time. */
const step = 20;

/** Most characters of a query that the answer repeats. */
const mostSaid = 40;

/** Milliseconds without a key before the answer is set: screen readers then speak once. */
const pause = 150;

/** Brings the page of results to life; `undefined` on every other page. */
export function startResults(home: string): void {
  const page = document.querySelector<HTMLElement>('[data-find]');
  if (!page) return;
  page.hidden = false;
  const ways = one('[data-other-ways]');
  ways.hidden = true;
  const status = one('[role=status]', page);
  searcherFrom(page.dataset.find || '').then(
    (searcher) => new ResultsPage(page, home, searcher).start(),
    () => {
      status.textContent = status.dataset.failed || '';
      ways.hidden = false;
    },
  );
}

/** The page of results at work. */
class ResultsPage {
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #chips: Chips;
  readonly #rows: Rows;
  /** Read out of the index once: every choice offered counts what it would leave at every key. */
  readonly #by: Narrowable;
  #answer: Answer = { terms: [], hits: [] };
  #left: readonly Hit[] = [];
  #timer = 0;

  constructor(
    private readonly page: HTMLElement,
    private readonly home: string,
    private readonly searcher: Searcher,
  ) {
    this.#input = one<HTMLInputElement>('main input[type=search]');
    this.#status = one('[role=status]', page);
    this.#list = one('[data-list]', page);
    this.#more = one<HTMLButtonElement>('[data-more]', page);
    this.#chips = new Chips(one('[data-narrow]', page), () => this.#narrow());
    this.#rows = new Rows(searcher.index);
    this.#by = narrowable(searcher.index);
  }

  /** Answers what the address asks, and from now on what is typed and chosen. */
  start(): void {
    const read = (): void => {
      const { query, ...narrowing } = askedIn(location);
      this.#input.value = query;
      this.#chips.chosen = narrowing;
      this.#ask();
    };
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(), pause);
    });
    one<HTMLFormElement>('main form[data-results]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
      this.#status.focus();
    });
    this.#more.addEventListener('click', () => this.#showMore());
    window.addEventListener('hashchange', read);
    read();
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#answer = search(this.#input.value, this.searcher);
    this.#narrow();
  }

  #narrow(): void {
    const { chosen } = this.#chips;
    const left = (narrowing: Narrowing): Hit[] =>
      this.#answer.hits.filter(({ item }) => passes(item, narrowing, this.#by));
    this.#left = left(chosen);
    this.#chips.count((narrowing) => left(narrowing).length);
    this.#list.textContent = '';
    this.#showMore();
    this.#say();
    history.replaceState(null, '', fragmentFor({ query: this.#input.value.trim(), ...chosen }));
  }

  /** Sets the next results; the first of them takes the focus where a button asked for more. */
  #showMore(): void {
    const shown = this.#list.children.length;
    const template = one<HTMLTemplateElement>('template', this.page);
    for (const hit of this.#left.slice(shown, shown + step)) {
      const before = this.#left[this.#left.indexOf(hit) - 1];
      this.#list.append(
        resultItem(shownHit(hit, this.#answer, this.#rows, this.searcher), this.home, template, {
          isFirstNear: hit.isNear && before !== undefined && !before.isNear,
        }),
      );
    }
    const rest = this.#left.length - this.#list.children.length;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = filled(this.#more.dataset.words, { count: Math.min(rest, step) });
    const next = this.#list.children[shown];
    if (shown > 0 && next) one('a', next).focus();
  }

  /** Says how many were found; where there are none, what to try instead. */
  #say(): void {
    const near = this.#left.filter(({ isNear }) => isNear).length;
    const count = this.#left.length - near;
    const { dataset } = this.#status;
    this.#status.textContent = filled(dataset[this.#sentence(count, near)], {
      count,
      near,
      query: this.#said(),
    });
    one('[data-other-ways]').hidden = count + near > 0;
    this.#showChannels();
  }

  /** The query as the answer repeats it: a page of text somebody pasted is not read out again. */
  #said(): string {
    const signs = Array.from(this.#input.value.trim());
    return signs.length > mostSaid ? `${signs.slice(0, mostSaid).join('')}…` : signs.join('');
  }

  /** Shows where everybody may turn, if that is what was asked: 12345, or the name of the hotline. */
  #showChannels(): void {
    const { terms } = this.#answer;
    for (const channel of every('[data-channel]', this.page)) {
      const names = fold(channel.dataset.channel || '');
      channel.hidden =
        terms.length === 0 || !terms.every((term) => term.length > 1 && names.indexOf(term) >= 0);
    }
  }

  /** Which of the sentences of the page says what was found. */
  #sentence(count: number, near: number): string {
    const { terms, hits } = this.#answer;
    if (count + near === 0) return hits.length > 0 ? 'narrowed' : 'none';
    if (terms.length === 0) return 'all';
    if (count === 0) return 'near';
    return near > 0 ? 'both' : 'found';
  }
}
