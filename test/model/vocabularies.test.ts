/** What is meant by values that a vocabulary does not have, and spellings that it understands. */
import { expect, it } from 'vitest';
import { faultOf } from '../../src/model/fault.js';
import { term } from '../../src/model/term.js';
import { audiences, channelKinds, deliveries, itemTypes } from '../../src/model/vocabularies.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';

const meant = (words: Vocabulary, written: string): string | undefined => {
  const [issue] = term(words).safeParse(written).error?.issues ?? [];
  return issue && faultOf(issue)?.fix?.text;
};

it.each([
  ['现场领取', deliveries, 'counter'],
  ['快递送达', deliveries, 'mail'],
  ['短信', deliveries, 'message'],
  ['掌上办', channelKinds, 'mobile'],
  ['一网通办', channelKinds, 'online'],
  ['全市通办', channelKinds, 'same-city'],
  ['individuals', audiences, 'person'],
  ['administrative licence', itemTypes, 'permit'],
] as const)('understands %s', (written, words, id) => expect(words.read(written)).toBe(id));

it.each([
  ['跨省通办', channelKinds],
  ['全国通办', channelKinds],
  ['公告送达', deliveries],
  ['行政征收', itemTypes],
  ['administrative punishment', itemTypes],
  ['法人', audiences],
] as const)('takes no value for another that is near in letters only: %s', (written, words) =>
  expect(meant(words, written)).toBeUndefined(),
);

it.each([
  ['网上预审', channelKinds, '网上'],
  ['窗口领', deliveries, '窗口领取'],
  ['administrative permitt', itemTypes, 'administrative permit'],
  ['行政许', itemTypes, '行政许可'],
] as const)('asks whether a value is meant by %s', (written, words, value) =>
  expect(meant(words, written)).toBe(value),
);
