/** Sets results by the template of the page. */
import type { Stretch } from '../search/marks.js';
import type { Shown } from '../search/shown.js';
import { element, every, one } from './elements.js';

/**
 * Sets one result as a list item; `root` is the way to the home page. The first that only comes near, after
 * others that answer, says so.
 */
export function resultItem(
  shown: Shown,
  root: string,
  template: HTMLTemplateElement,
  { isFirstNear }: { readonly isFirstNear: boolean },
): HTMLElement {
  const item = one('li', template.content).cloneNode(true) as HTMLElement;
  const link = one<HTMLAnchorElement>('[data-title]', item);
  link.href = root + shown.address;
  setStretches(link, shown.title);
  const near = item.querySelector('[data-near]');
  if (near && !isFirstNear) near.remove();
  setOrRemove(item, '[data-official]', shown.officialName);
  setOrRemove(item, '[data-unit]', shown.unit);
  // A template of the catalogue's own may be older than these two.
  for (const [selector, stretches] of [
    ['[data-other-unit]', shown.otherUnit],
    ['[data-domain]', shown.domain],
  ] as const) {
    if (item.querySelector(selector)) setOrRemove(item, selector, stretches);
  }
  for (const snippet of every('[data-snippet]', item)) {
    if (snippet.dataset.snippet === shown.snippet.field) {
      setOrRemove(
        snippet.parentElement as HTMLElement,
        `[data-snippet=${shown.snippet.field}]`,
        shown.snippet.text,
      );
    } else snippet.remove();
  }
  if (shown.state) {
    link.after(element('span', `tag tag-${shown.state.id}`, shown.state.word));
  }
  return item;
}

function setOrRemove(item: HTMLElement, selector: string, stretches: readonly Stretch[]): void {
  const place = one(selector, item);
  const text = place.querySelector<HTMLElement>('[data-text]') || place;
  if (stretches.every(({ text: part }) => part === '')) place.remove();
  else setStretches(text, stretches);
}

function setStretches(place: HTMLElement, stretches: readonly Stretch[]): void {
  place.textContent = '';
  const isChinese = stretches.some(({ text }) => /[\u3400-\u9fff]/.test(text));
  if (isChinese && !/^zh/i.test(document.documentElement.lang)) place.lang = 'zh';
  for (const { text, marked } of stretches) place.append(marked ? element('mark', '', text) : text);
}
