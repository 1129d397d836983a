/** The flow chart: everything in words, lines that break where Chinese may, boxes that do not touch. */
import { expect, it } from 'vitest';
import { brokenLines, flowChart } from '../../src/render/site/flowChart.js';
import { flowView } from '../../src/render/view/flow.js';
import { itemView } from '../../src/render/view/item.js';
import { testCatalogue } from './rendered.js';

const catalogue = testCatalogue();

function viewOf(id: string) {
  const entry = catalogue.findItem(id);
  if (!entry) throw new Error(`no item ${id}`);
  return flowView(
    itemView(entry, catalogue, { lang: 'zh', today: undefined }),
    entry.item.result?.name,
    'zh',
  );
}

it('says in words what it shows', () => {
  expect(viewOf('full')?.description).toBe(
    '备齐材料；1. 提出申请（申请人，2个小时，→ 受理回执）；2. 专家评审（评审专家组，5至10个工作日，不计入承诺时限，特别程序：专家评审）；3. 登记入库；拿到什么：异地就医备案卡',
  );
  expect(viewOf('paused')?.boxes[0]?.name).toBe('无需提交材料');
});

it('is not drawn for one step', () => {
  expect(viewOf('index')).toBeUndefined();
});

it.each([
  ['一二三四五六七', 4, ['一二三四', '五六七']],
  ['一二三四，五六', 4, ['一二三', '四，五六']],
  ['一二三（四五）', 4, ['一二三', '（四五）']],
  ['带 ETC 卡来办', 4, ['带 ETC', '卡来办']],
  ['abcdefghijkl', 4, ['abcdef', 'ghijkl']],
  ['，，，，，，', 4, ['，，，，', '，，']],
  ['', 4, []],
])('%s in %d ems', (text, ems, lines) => {
  expect(brokenLines(text, ems)).toEqual(lines);
});

it('boxes follow each other without touching, and hold their lines', () => {
  const view = viewOf('full');
  if (!view) throw new Error('no chart');
  const { boxes, height } = flowChart(view);
  for (const [index, box] of boxes.entries()) {
    for (const { y } of [...box.names, ...box.notes]) {
      expect(y).toBeGreaterThan(box.y);
      expect(y).toBeLessThan(box.y + box.height);
    }
    const next = boxes[index + 1];
    if (next) expect(next.y).toBeGreaterThan(box.y + box.height + 15);
  }
  const last = boxes.at(-1);
  expect(last?.arrow).toBeUndefined();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(height);
});
