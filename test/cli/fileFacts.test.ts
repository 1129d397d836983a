/** Facts of files tell every change, and of what they cannot tell they never say that it is the same. */
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FileFacts } from '../../src/cli/fileFacts.js';
import { asOrdinaryUser, temporaryFolder } from '../folder.js';

function factsOf(folder: string): FileFacts {
  const facts = new FileFacts();
  facts.add(folder, 'folder');
  return facts;
}

it('a folder that nobody touches is the same', () => {
  const folder = temporaryFolder({ 'items/a.md': 'a' });
  symlinkSync(join(folder, 'nowhere'), join(folder, 'items/b.md'));
  expect(factsOf(folder).digest()).toBe(factsOf(folder).digest());
});

it('a link is what it leads to, though that is hidden', () => {
  const folder = temporaryFolder({ '.store/a.md': 'a', 'items/b.md': 'b' });
  symlinkSync('../.store/a.md', join(folder, 'items/a.md'));
  const before = factsOf(folder).digest();
  writeFileSync(join(folder, '.store/a.md'), 'another');
  expect(factsOf(folder).digest()).not.toBe(before);
});

it('what a link to a folder leads to may be anything', () => {
  const folder = temporaryFolder({ '.store/a.md': 'a', 'items/b.md': 'b' });
  symlinkSync('../.store', join(folder, 'items/more'));
  expect(factsOf(folder).latest).toBe(Number.POSITIVE_INFINITY);
  expect(factsOf(folder).digest()).not.toBe(factsOf(folder).digest());
});

it.skipIf(process.platform === 'win32')(
  'what may not be looked at may be anything, and is no fault here',
  () => {
    const folder = temporaryFolder({ 'items/a.md': 'a' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'items'), 0);
    const facts = asOrdinaryUser(() => factsOf(folder));
    chmodSync(join(folder, 'items'), 0o755);
    expect(facts.latest).toBe(Number.POSITIVE_INFINITY);
  },
);
