/** Search boxes: without scripts they lead to the list of all items, with them to the results. */
import { every } from './elements.js';

/** Sends every search box of the page to the page of results. */
export function leadToResults(): void {
  for (const form of every<HTMLFormElement>('form[data-results]')) {
    form.action = form.dataset.results || form.action;
  }
}
