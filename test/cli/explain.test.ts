/** What `explain` prints at terminals of any width. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/compile.js';
import { displayWidth } from '../../src/text/width.js';
import { temporaryFolder } from '../folder.js';
import { command } from './inProcess.js';

describe.each(['zh', 'en'])('the list of rules (%s)', (lang) => {
  it.each([40, 80, 120])('keeps within %i columns, and leaves nothing out', async (columns) => {
    const { out } = await command(['explain', '--lang', lang], temporaryFolder(), columns);
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
    const said = out.replace(/\s/g, '');
    for (const rule of rules) {
      const { summary } = rule[lang as 'zh' | 'en'];
      expect(said).toContain(`${rule.id}${summary}`.replace(/\s/g, ''));
    }
  });
});

it('has one line a rule where no terminal is', async () => {
  const { out } = await command(['explain', '--lang', 'en'], temporaryFolder());
  expect(out.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(rules.length);
});
