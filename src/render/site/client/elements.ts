/** Finding and making elements of the page. What a template must have and has not is a fault that says so. */

/** The element a selector names; an error where there is none. */
export function one<E extends HTMLElement>(selector: string, within: ParentNode = document): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}

/** All elements a selector names, in order. */
export function every<E extends HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return Array.from(within.querySelectorAll<E>(selector));
}

/** A new element with some text. */
export function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/** A sentence of the page with its gaps filled: `找到 {count} 项`. */
export function filled(
  sentence: string | undefined,
  values: Readonly<Record<string, string | number>>,
): string {
  return (sentence || '').replace(/\{(\w+)\}/g, (_, key: string) =>
    String(values[key] === undefined ? '' : values[key]),
  );
}
