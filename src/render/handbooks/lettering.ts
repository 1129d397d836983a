/** Texts made to fit where they are printed: cut, filled in, said shorter. */

/** 原件核验 below the head 原件 reads 核验; nothing to hand in is a dash, never a blank. */
export function belowHead(text: string, head: string): string {
  const rest = text.startsWith(head) ? text.slice(head.length).replace(/^[:：\s]+/, '') : text;
  return rest === '' ? '—' : rest;
}

/** A text cut to some columns, a Chinese character taking two; what was cut shows as an ellipsis. */
export function shortened(text: string, columns: number): string {
  const width = (char: string): number => ((char.codePointAt(0) ?? 0) < 0x300 ? 1 : 2);
  const chars = [...text.replace(/\s+/g, ' ')];
  if (chars.reduce((sum, char) => sum + width(char), 0) <= columns) return chars.join('');
  let used = 2;
  const kept = chars.filter((char) => {
    used += width(char);
    return used <= columns;
  });
  return `${kept.join('')}…`;
}

/** A pattern with its places filled: `{items} 个事项`. What is one is no plural: `{items} services` gives `1 service`. */
export function filled(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(
    /\{(\w+)\}( [a-z]+(?=s\b))?(s\b)?/g,
    (whole, name: string, noun = '', plural = '') => {
      const value = values[name];
      return value === undefined ? whole : `${value}${noun}${value === 1 ? '' : plural}`;
    },
  );
}

/** The first sentence of a notice, where the whole would not fit at the foot of every page. */
export function footNotice(notice: string | undefined): string | undefined {
  if (notice === undefined) return undefined;
  const [first = ''] = /^[^。！？\n]*[。！？]?/u.exec(notice.trim()) ?? [];
  return shortened(notice.trim().length <= 40 ? notice.trim() : first, 80);
}
