/** No unit stands below itself. */
import type { Unit } from '../../model/registers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'circular-units',
  group: 'unit',
  severity: 'error',
  zh: {
    summary: '单位的上级绕回自己',
    why: '谁管谁说不清：群众要向上级反映、复议，绕一圈又回到原来的单位。',
  },
  en: {
    summary: 'A unit stands below itself',
    why: 'Nobody can tell who answers to whom: people who turn to the office above come back to the one they started from.',
  },
  bad: {
    'units/more.yaml':
      '- { id: station, name: 示例市医保服务站, parent: hall }\n- { id: hall, name: 示例市医保大厅, parent: station }\n',
  },
  good: {
    'units/more.yaml':
      '- { id: station, name: 示例市医保服务站, parent: hall }\n- { id: hall, name: 示例市医保大厅 }\n',
  },
  checkCatalogue({ catalogue, report }) {
    const told = new Set<Unit>();
    for (const { value: unit, file, path } of catalogue.units) {
      const circle = told.has(unit) ? [] : circleOf(unit, (name) => catalogue.findUnit(name));
      if (circle.length === 0) continue;
      for (const one of circle) told.add(one);
      const way = [...circle, unit].map(({ name }) => `“${name}”`);
      report(
        { file, path: [...path, 'parent'] },
        {
          zh: `上级绕回了自己：${way.join(' → ')}，谁管谁说不清`,
          en: `The units above it lead back to it: ${way.join(' → ')}; nobody can tell who answers to whom`,
        },
        {
          hint: {
            zh: '核对上级，最上面的单位不写“上级”',
            en: 'Correct the parents; the topmost unit has none',
          },
        },
      );
    }
  },
});

/** The units from one up to itself again; none where its way up ends, or enters a circle it is no part of. */
function circleOf(unit: Unit, find: (name: string) => Unit | undefined): Unit[] {
  const way = [unit];
  for (let at = unit.parent; at !== undefined; ) {
    const above = find(at);
    if (above === unit) return way;
    if (above === undefined || way.includes(above)) return [];
    way.push(above);
    at = above.parent;
  }
  return [];
}
