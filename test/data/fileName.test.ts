/** File names are safe on every system and tell ids apart. */
import { expect, it } from 'vitest';
import { fileStem } from '../../src/render/fileName.js';

it('is the id, where a file can have that name', () => {
  expect(fileStem('id-card-replace')).toBe('id-card-replace');
  expect(fileStem('社保卡')).toBe('社保卡');
  expect(fileStem('console')).toBe('console');
});

it.each(['con', 'NUL', 'Aux', 'com1', 'LPT9', 'com¹'])('is marked, where Windows keeps the name %s', (id) => {
  expect(fileStem(id)).toBe(`${id}_`);
});

it('is short enough for every file system, and still its own', () => {
  const one = fileStem('𠮷'.repeat(80));
  const other = fileStem(`${'𠮷'.repeat(79)}土`);
  expect(Buffer.byteLength(`${one}-situation.json`)).toBeLessThan(255);
  expect([...one].every((c) => !/[\ud800-\udfff]/u.test(c))).toBe(true);
  expect(one).not.toBe(other);
  expect(fileStem('码'.repeat(60))).toBe('码'.repeat(60));
});
