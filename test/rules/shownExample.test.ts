/** Examples as they are shown: a reader of Chinese sees the keys in Chinese, and nothing else is changed. */
import { expect, it } from 'vitest';
import { shownExample } from '../../src/rules/shownExample.js';

it.each([
  ['materials: [ { name: 身份证, copies: 1 } ] # 材料', '申请材料: [ { 名称: 身份证, 复印件: 1 } ] # 材料'],
  ['name: 甲\n---\n见 name: 乙。\n', '事项名称: 甲\n---\n见 name: 乙。\n'],
  ['---\n见 name: 乙。\n', '---\n见 name: 乙。\n'],
  ['channels:\n  online: { url: "https://a.example" }', '办理形式:\n  online: { 网址: "https://a.example" }'],
  ['name: 甲\n事项名称: 乙', 'name: 甲\n事项名称: 乙'],
  ['thems: [甲]', 'thems: [甲]'],
])('%j', (example, shown) => {
  expect(shownExample(example, 'zh')).toEqual([{ text: shown }]);
  expect(shownExample(example, 'en')).toEqual([{ text: example }]);
});

it('takes each file by its own format', () => {
  const example = {
    'items/': '',
    'units.yaml': '- { id: a, name: 甲 }\n',
    'catalogue.yaml': 'title: 目录\n',
    item: 'fees: none',
  };
  expect(shownExample(example, 'zh')).toEqual([
    { file: 'items/', text: '（没有这个文件夹）' },
    { file: 'units.yaml', text: '- { 标识: a, 名称: 甲 }\n' },
    { file: 'catalogue.yaml', text: '名称: 目录\n' },
    { file: 'items/….md', text: '收费: none' },
  ]);
});

it('shows a file that is no UTF-8 as whoever opens it sees it', () => {
  const [shown] = shownExample({ 'items/gbk.md': 'base64:LS0tCsP7s8Y6ILLOsaO1x7zHCi0tLQo=' }, 'zh');
  expect(shown?.text).toContain('不是用 UTF-8 保存的');
  expect(shown?.text).toMatch(/\n---\n\ufffd+.*\n---\n$/);
});
