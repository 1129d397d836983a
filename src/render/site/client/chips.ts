/** The choices a list is narrowed by: boxes to tick, and a list of domains. */
import type { Facet } from '../search/format.js';
import type { Narrowing } from './address.js';
import { every, filled } from './elements.js';

/** The choices on a page. */
export class Chips {
  readonly #boxes: readonly HTMLInputElement[];
  readonly #domain: HTMLSelectElement | null;

  constructor(
    private readonly bar: HTMLElement,
    changed: () => void,
  ) {
    this.#boxes = every<HTMLInputElement>('input[type=checkbox]', bar);
    this.#domain = bar.querySelector('select');
    bar.addEventListener('change', changed);
  }

  /** What is chosen. */
  get chosen(): Narrowing {
    return {
      facets: this.#boxes.filter(({ checked }) => checked).map(({ value }) => value as Facet),
      domain: this.#domain ? this.#domain.value : '',
    };
  }

  set chosen({ facets, domain }: Narrowing) {
    for (const box of this.#boxes) box.checked = facets.indexOf(box.value as Facet) >= 0;
    if (this.#domain) this.#domain.value = domain;
  }

  /**
   * Says at each choice how many it would leave. Offered is what parts the list as it was before
   * anything was chosen, so that no choice goes away under the reader's hand.
   */
  count(left: (narrowing: Narrowing) => number): void {
    const { chosen } = this;
    const all = left({ facets: [], domain: '' });
    const offered = this.#boxes.map((box) => {
      const facet = box.value as Facet;
      const own = left({ facets: [facet], domain: '' });
      const label = box.closest('label') as HTMLLabelElement;
      const number = label.querySelector('.count');
      if (number) number.textContent = String(left({ ...chosen, facets: [...chosen.facets, facet] }));
      label.hidden = !box.checked && (own === 0 || own === all);
      return !label.hidden;
    });
    const fieldset = this.bar.querySelector('fieldset');
    if (fieldset) fieldset.hidden = !offered.some(Boolean);
    this.bar.hidden = !this.#countDomains(left, chosen) && !offered.some(Boolean);
  }

  /** Whether there is more than one domain to choose from. */
  #countDomains(left: (narrowing: Narrowing) => number, chosen: Narrowing): boolean {
    if (!this.#domain) return false;
    let offered = 0;
    for (const option of Array.from(this.#domain.options)) {
      option.textContent = filled(option.dataset.name, { count: left({ ...chosen, domain: option.value }) });
      option.hidden = left({ facets: [], domain: option.value }) === 0 && !option.selected;
      if (option.value !== '' && !option.hidden) offered++;
    }
    const label = this.#domain.closest('label') as HTMLLabelElement;
    label.hidden = offered < 2 && chosen.domain === '';
    return !label.hidden;
  }
}
