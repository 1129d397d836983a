/** How people write that there is nothing: understood where the format has a word for it, else told of. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/compile.js';
import { saysNothing } from '../../src/model/noneWords.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

function checked(lines: Parameters<typeof itemFile>[0]) {
  const { diagnostics, catalogue } = check(
    temporaryFolder(catalogueFiles({ 'items/a.md': itemFile(lines) })),
  );
  return { rules: diagnostics.map(({ rule }) => rule), item: catalogue.entries[0]?.item, diagnostics };
}

describe('nothing to bring', () => {
  it.each(['无。', '（无）', '“无”', '无需提交材料。', '无材料', '不用提供材料', '不需要材料；'])(
    '%s',
    (word) => {
      const { rules, item } = checked({ materials: `materials: ${word}` });
      expect(rules).toEqual([]);
      expect(item?.materials).toEqual([]);
    },
  );

  it.each(['没有。', '—', '——', '/', '不涉及', '暂无', '空', 'N/A'])(
    '%s leaves open whether anybody has looked',
    (word) => {
      const { diagnostics } = checked({ materials: `materials: ${word}` });
      expect(diagnostics.map(({ rule, hint }) => [rule, hint?.zh])).toEqual([
        ['invalid-value', '查过没有的，写“无”；有就逐条写'],
      ]);
    },
  );

  it('is no entry beside others', () => {
    const { diagnostics } = checked({
      materials: 'materials:\n  - { 名称: 身份证, 原件: 核验, 复印件: 0 }\n  - 无。',
    });
    const [one] = diagnostics.filter(({ rule }) => rule === 'invalid-value');
    expect(one?.hint?.zh).toBe('别的几项都要的，删掉这一项');
  });

  it('is no list that a dash begins', () => {
    const { diagnostics } = checked({ materials: 'materials: -' });
    expect(diagnostics.map(({ message }) => message.zh)).toEqual([
      '冒号后面只有一个“-”，YAML 当它是列表的开头，读不出来',
    ]);
  });
});

describe('nothing elsewhere', () => {
  it('free of charge with a stop behind it', () => {
    expect(checked({ fees: 'fees: 不收费。' }).rules).toEqual([]);
    expect(checked({ fees: 'fees: 免费。' }).rules).toEqual(['free-said-otherwise']);
  });

  it.each(['无', '无。', '不涉及', '/'])('is no situation: %s', (word) => {
    const [one, ...others] = checked({ more: `situations: ${word}` }).diagnostics;
    expect(others).toEqual([]);
    expect(one?.hint?.zh).toBe('不分情形的，删掉这一行');
  });

  it.each(['无。', '（无）', '不涉及', '——'])('is no basis: %s', (word) => {
    const said = checked({ basis: `basis: ${word}` }).diagnostics;
    expect(said.map(({ message }) => message.zh)).toEqual([`“${word}”不是依据，会印成《${word}》`]);
  });

  it.each(['无。', '不涉及', '（无）'])('is no condition: %s', (word) => {
    expect(checked({ conditions: `conditions: ${word}` }).rules).toEqual(['placeholder']);
  });

  it('is said by words for it alone', () => {
    for (const word of ['无房证明', '无偿', '无。但是', '没有工作的人', '空白表'])
      expect(saysNothing(word)).toBe(false);
  });
});
