/** Short names of offices, which resemble others more in their letters. */
import { expect, it } from 'vitest';
import { nameShortened } from '../../src/text/shortName.js';

const names = [
  '青河县民政局',
  '青河县人力资源和社会保障局',
  '青河县住房和城乡建设局',
  '青河县市场监督管理局',
];

it.each([
  ['青河县人社局', '青河县人力资源和社会保障局'],
  ['住建局', '青河县住房和城乡建设局'],
  ['县市监局', '青河县市场监督管理局'],
  ['青河县', undefined],
  ['县局', undefined],
  ['青河县医保局', undefined],
  ['青河县民政局', undefined],
])('%s is %s', (written, name) => expect(nameShortened(written, names)).toBe(name));
