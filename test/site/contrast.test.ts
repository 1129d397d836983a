/** The colours of the site keep the contrast that WCAG 2.2 AA asks for, by day and by night; high contrast that of AAA. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const styles = join(import.meta.dirname, '../../templates/site/styles');
const sheet = (name: string): string => readFileSync(join(styles, `${name}.css`), 'utf8');
const [light = '', dark = ''] = sheet('tokens').split('@media (prefers-color-scheme: dark)');
const [strong = '', strongDark = ''] = sheet('contrast').split(
  '@media screen and (prefers-color-scheme: dark)',
);

function tokens(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'surface-soft'];
const texts = ['ink', 'ink-soft', 'link', 'link-hover', 'seal', 'good', 'warn'];
const text: [string, string][] = [
  ...grounds.flatMap((ground) => texts.map((colour): [string, string] => [colour, ground])),
  ...['good', 'warn', 'calm', 'seal'].flatMap((state): [string, string][] => [
    [state, `${state}-soft`],
    ['ink', `${state}-soft`],
    ['link', `${state}-soft`],
  ]),
  ['ink-soft', 'warn-soft'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-deep'],
  ['on-brand-soft', 'brand-deep'],
];
/** Borders of what one can use, and marks of focus: 3 to 1. */
const shapes: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['line-strong', ground],
    ['focus', ground],
    ['edge', ground],
  ]),
  ['focus', 'focus-halo'],
];

describe.each([
  ['light', 4.5, tokens(light)],
  ['dark', 4.5, { ...tokens(light), ...tokens(dark) }],
  ['high contrast', 7, { ...tokens(light), ...tokens(strong) }],
  [
    'high contrast in the dark',
    7,
    { ...tokens(light), ...tokens(dark), ...tokens(strong), ...tokens(strongDark) },
  ],
])('%s', (_mode, wanted, colours) => {
  it.each(text)('%s on %s is read easily', (a, b) => {
    expect(contrast(colours[a] as string, colours[b] as string)).toBeGreaterThanOrEqual(wanted);
  });
  it.each(shapes)('%s on %s is seen', (a, b) => {
    expect(contrast(colours[a] as string, colours[b] as string)).toBeGreaterThanOrEqual(3);
  });
});

it('high contrast leaves no colour of the calm page standing', () => {
  const all = Object.keys(tokens(light)).sort();
  expect(Object.keys(tokens(strong)).sort()).toEqual(all);
  expect(Object.keys(tokens(strongDark)).sort()).toEqual(all);
});

it('no other style sheet has a colour of its own', () => {
  for (const name of [
    'base',
    'layout',
    'values',
    'lists',
    'home',
    'registers',
    'item',
    'materials',
    'steps',
    'prose',
    'display',
  ]) {
    expect(sheet(name), name).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
  }
});
