/** Channels as a map from each to its facts. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/compile.js';
import { published } from '../data/rendered.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

const withChannels = (written: string): string =>
  temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ channels: `channels: ${written}` }) }));
const channels = (written: string) => published(withChannels(written)).items[0]?.channels;
const said = (written: string): string[] =>
  check(withChannels(written)).diagnostics.map(
    ({ rule, start, message }) => `${rule} ${start.column} ${message.zh}`,
  );

describe('the facts of a channel', () => {
  it('are an address, a note, or none', () => {
    expect(
      channels('{ 窗口: 三楼, 网上: https://www.example.gov.cn/a, 邮寄: , 同城通办: 是, 一站式: true }'),
    ).toEqual([
      { kind: 'window', note: '三楼' },
      { kind: 'online', url: 'https://www.example.gov.cn/a' },
      { kind: 'mail' },
      { kind: 'same-city' },
      { kind: 'one-stop' },
    ]);
  });

  it.each(['否', 'false', 'no', '不支持'])('are no %s, for what is listed is published as offered', (no) => {
    expect(said(`{ 窗口: 三楼, 邮寄: ${no} }`)).toEqual([
      `invalid-value 25 写了“邮寄”就会发布成可以这样办，后面的“${no}”挡不住`,
    ]);
  });

  it('are no list, of which nothing would be published', () => {
    expect(said('{ 窗口: [三楼] }')).toEqual(['invalid-value 13 “窗口”后面写了一个列表，里面的内容发布不了']);
  });

  it('stand once, in whichever language', () => {
    expect(said('{ 窗口: 三楼, window: 一楼 }')).toEqual([
      'both-languages-of-key 29 “窗口”和“window”是同一种，写了两次，不知道该信哪一个',
    ]);
  });

  it('stand beside the kind in a list', () => {
    const [found] = check(withChannels('[{ 窗口: 三楼 }]')).diagnostics;
    expect(found?.hint?.zh).toBe('“窗口”是方式的一种：写成 方式: 窗口，别的内容写在同一项的其他键里');
  });
});
