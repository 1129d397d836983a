/** What every rule must have: an id, words in both languages, an example it reports and one it passes. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Checked, Diagnostic } from '../../src/compile.js';
import { rules } from '../../src/rules/list.js';
import { groups, type Rule } from '../../src/rules/rule.js';
import type { Words } from '../../src/text/words.js';
import { checkExample, mendExample } from './examples.js';

const folder = fileURLToPath(new URL('../../src/rules/', import.meta.url));

/** The rules that mend their bad example; the others leave it to the editor, who alone knows the facts. */
const mending: ReadonlySet<string> = new Set([
  ...['unknown-key', 'unquoted-code', 'unreadable-money', 'missing-file', 'unsplit-list', 'numbered-entries'],
  ...['lost-in-remark', 'markdown-as-text', 'invisible-character', 'mixed-script', 'unknown-rule'],
  ...['unknown-unit', 'free-said-otherwise', 'bad-phone', 'replaced-by-unknown', 'related-unknown'],
  ...['needless-related', 'unknown-domain', 'unknown-in-handbook'],
]);

/**
 * Where every rule points in its bad example, and what is marked there. Whoever changes a line asks: does the caret
 * stand under the very value that is wrong, or, where one is missing, under what it is missing from?
 */
const places = readFileSync(new URL('places.txt', import.meta.url), 'utf8').split('\n');

/** The line of a diagnostic in the list of places; signs that nobody sees stand as their code points. */
function placeOf({ rule, file, span, start }: Diagnostic, { sources }: Pick<Checked, 'sources'>): string {
  const marked = (sources.get(file)?.text ?? '')
    .slice(span.start, span.end)
    .replaceAll('\n', '⏎')
    .replace(/\p{C}/gu, (c) => `[U+${c.codePointAt(0)?.toString(16).toUpperCase()}]`);
  return `${rule} ${file}:${start.line}:${start.column} ${marked}`.trimEnd();
}

/** A diagnostic on one line, for comparing and for reading when a test fails. */
const told = (d: Diagnostic): string => `${d.rule} ${d.file}:${d.start.line} ${d.message.zh}`;

function wordsOf(diagnostic: Diagnostic): Words[] {
  const { message, hint, related, fix } = diagnostic;
  return [message, hint, fix?.title, ...(related ?? []).map((one) => one.message)].filter(
    (w) => w !== undefined,
  );
}

describe('the list', () => {
  it('is in the order of the groups', () => {
    const names = Object.keys(groups);
    const order = rules.map(({ group }) => names.indexOf(group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('has every id once', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(Object.keys(groups))('holds every file of %s', async (group) => {
    const listed: readonly Rule[] = rules.filter((rule) => rule.group === group);
    const found: string[] = [];
    for (const file of readdirSync(`${folder}${group}`).filter((name) => name.endsWith('.ts'))) {
      // A file without a default export is what rules of the group share.
      const { default: rule } = (await import(`${folder}${group}/${file}`)) as { default?: Rule };
      if (!rule) continue;
      expect(file).toBe(`${rule.id}.ts`);
      expect(listed, file).toContain(rule);
      found.push(rule.id);
    }
    expect(found.sort()).toEqual(listed.map(({ id }) => id).sort());
  });
});

it('has nothing to say about the faultless catalogue', () => {
  expect(checkExample({}).diagnostics.map(told)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  let checked: Checked;
  let diagnostics: readonly Diagnostic[];

  beforeAll(() => {
    checked = checkExample(rule.bad);
    diagnostics = checked.diagnostics;
  });

  it('is documented in both languages', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const words of [rule.zh.summary, rule.zh.why]) expect(words).toMatch(/\p{Script=Han}/u);
    for (const words of [rule.en.summary, rule.en.why]) expect(words).toMatch(/[a-z]{2}.* [a-z]{2}/);
    expect(rule.zh.summary).not.toMatch(/[。.]$/);
    expect(rule.en.summary).not.toMatch(/\.$/);
  });

  it('reports its bad example, and nothing else', () => {
    expect(diagnostics.map(told).filter((line) => !line.startsWith(`${id} `))).toEqual([]);
    expect(diagnostics.map((d) => d.rule)).toContain(id);
    for (const diagnostic of diagnostics) {
      expect(diagnostic.severity).toBe(rule.severity);
      expect(diagnostic.hint, 'says what to write').toBeDefined();
      for (const words of wordsOf(diagnostic)) {
        expect(words.zh).toMatch(/\p{Script=Han}/u);
        expect(words.en).toMatch(/[a-z]{2}/);
        expect(`${words.zh}${words.en}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('points at what is wrong', () => {
    expect(diagnostics.map((one) => placeOf(one, checked))).toEqual(
      places.filter((line) => line.startsWith(`${id} `)),
    );
  });

  it(mending.has(id) ? 'mends its bad example' : 'leaves its bad example to the editor', () => {
    const offered = diagnostics.filter(({ fix }) => fix);
    if (!mending.has(id)) return expect(offered.map(told)).toEqual([]);
    const { applied, checked: mended } = mendExample(rule.bad, id);
    expect(applied).toBeGreaterThan(0);
    expect(applied).toBe(offered.length);
    const left = mended.diagnostics.filter((d) => d.severity === 'error' || d.rule === id);
    expect(left.map(told)).toEqual([]);
  });

  it('passes its good example', () => {
    expect(checkExample(rule.good).diagnostics.map(told)).toEqual([]);
  });
});
