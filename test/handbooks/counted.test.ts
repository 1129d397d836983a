/** Numbers and what they count, at the ends of lines. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/catalogue.js';
import { outlineOf } from '../../src/model/outline.js';
import { everyNumberKept, numbersKept } from '../../src/render/handbooks/counted.js';
import { readPdf } from './pdf.js';
import { book, catalogueWith, leaflet } from './printed.js';

describe('a number', () => {
  it('is joined to what it counts, with a space between them or none', () => {
    expect(numbersKept('最长不超过法定的20个工作日。', 'detail')).toBe('最长不超过法定的20\u2060个工作日。');
    expect(numbersKept('最长不超过法定的 20 个工作日。', 'detail')).toBe(
      '最长不超过法定的 20 \u2060个工作日。',
    );
    expect(numbersKept('Decided within 20 working days.', 'detail')).toBe(
      'Decided within 20 \u2060working days.',
    );
    expect(numbersKept('Call 12345 copyright holders', 'detail')).toBe('Call 12345 copyright holders');
  });

  it('is joined in short texts, too, where lines are short', () => {
    expect(numbersKept('2026年1月1日', 'value')).toBe('2026年1月1日');
    expect(everyNumberKept('2026年1月1日', 'value')).toBe('2026\u2060年1\u2060月1\u2060日');
  });

  it('is left alone in titles, which are bookmarks', () => {
    expect(numbersKept('最长不超过法定的20个工作日。', 'title')).toBe('最长不超过法定的20个工作日。');
  });
});

describe('in print', () => {
  // Wherever the line ends, one of these has the number there.
  const told = Array.from(
    { length: 14 },
    (_, n) => `${'审'.repeat(n)}查期限一般不超过法定的20个工作日，每人每月补助1800元，从2026年1月31日起算。`,
  );
  const catalogue = catalogueWith((entry): Entry => {
    if (entry.id !== 'index') return entry;
    const item = { ...entry.item, conditions: told.map((one) => one.repeat(3)), remedies: told };
    return { ...entry, item, outline: outlineOf(item, entry.translations) };
  });

  it.each([{}, { paper: 'A5' }, { large: true }] as const)('no line parts them: %o', async (format) => {
    const { pages, text } = await readPdf(await book({ where: { items: ['index'] }, ...format }, catalogue));
    for (const { runs } of pages) {
      for (const unit of runs.filter(({ text }) => /^(?:个工|元，|年1|月3|日起)/.test(text))) {
        const before = runs.some(
          ({ x, y, width }) => Math.abs(y - unit.y) < 1 && x + width <= unit.x + 1 && unit.x - x - width < 6,
        );
        expect(before, unit.text).toBe(true);
      }
    }
    expect(text).toContain(told[13]);
    expect(text).not.toContain('\u2060');
  });

  it('leaves no trace of it in a leaflet', async () => {
    const { text } = await readPdf(await leaflet('index', catalogue));
    expect(text).not.toContain('\u2060');
  });
});
