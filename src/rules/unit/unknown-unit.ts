/** Units are named by the register, so that their addresses and telephones come along. */
import { type Catalogue, isWhole } from '../../model/catalogue.js';
import { isOneSlip } from '../../text/nearest.js';
import { nameShortened } from '../../text/shortName.js';
import type { FieldPath } from '../../text/source.js';
import { yamlList } from '../../text/yamlWord.js';
import { sharedName } from '../namesakes.js';
import { defineRule, type ReportDetails } from '../rule.js';
import { nearestUnit } from '../suggestions.js';

/** The units of a value that names several where one is due. */
function unitsIn(written: string, path: FieldPath): string[] {
  if (path.at(-1) !== 'unit' && path[0] !== 'jointUnits') return [];
  const parts = written.split(/[、，,；;/]/u).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part.length > 1) ? parts : [];
}

/** What to write instead, and the fix where one name is near. */
function advice(catalogue: Catalogue, written: string, path: FieldPath): ReportDetails {
  const [first, ...others] = unitsIn(written, path);
  if (first !== undefined && path[0] === 'jointUnits') {
    const list = yamlList([first, ...others]);
    return { hint: { zh: `一家一项：${list}`, en: `Write an entry each: ${list}` } };
  }
  if (first !== undefined) {
    return {
      hint: {
        zh: `受理单位只写一个，如 受理单位: ${first}；其他的写到 联办机构: ${yamlList(others)}`,
        en: `Write one unit alone, as in unit: ${first}, and the others under jointUnits: ${yamlList(others)}`,
      },
    };
  }
  const near = nearestUnit(catalogue)(written);
  if (near === undefined) {
    return {
      hint: {
        zh: '写 units.yaml 里的标识、名称或别名；没有就先登记',
        en: 'Write an id, name or alias of units.yaml, or register the unit first',
      },
    };
  }
  // 民政局 is near to 教育局 in letters only: another office is asked about, but not put in its place.
  if (!isOneSlip(written, near) && nameShortened(written, [near]) === undefined) {
    return {
      hint: {
        zh: `是不是“${near}”？不是就在 units.yaml 里登记它`,
        en: `Did you mean “${near}”? If not, register the unit in units.yaml`,
      },
    };
  }
  return {
    hint: { zh: `是不是“${near}”？`, en: `Did you mean “${near}”?` },
    fix: {
      title: { zh: `改成“${near}”`, en: `Change to “${near}”` },
      safe: false,
      edits: [{ path, text: JSON.stringify(near) }],
    },
  };
}

export default defineRule({
  id: 'unknown-unit',
  group: 'unit',
  severity: 'error',
  zh: {
    summary: '单位没有登记',
    why: '办公地址、电话、监督途径都从单位登记簿来；找不到单位，群众就不知道去哪里、找谁。',
  },
  en: {
    summary: 'A unit is not in the register',
    why: 'Address, telephone and complaint channels come from the register; without the unit people do not know where to go.',
  },
  bad: `unit: 市医疗中心`,
  good: `unit: 市医保中心`,
  check({ item, catalogue, report }) {
    if (!isWhole(catalogue, 'units')) return;
    const references: [string | undefined, FieldPath][] = [
      [item.unit, ['unit']],
      [item.decidedBy, ['decidedBy']],
      ...(item.jointUnits ?? []).map((unit, i): [string, FieldPath] => [unit, ['jointUnits', i]]),
    ];
    for (const [unit, path] of references) {
      if (unit === undefined || catalogue.findUnit(unit)) continue;
      const shared = sharedName(catalogue, 'units', unit);
      if (shared) {
        report(path, shared.message, { hint: shared.hint });
        continue;
      }
      report(
        path,
        {
          zh: `单位登记簿里没有“${unit}”，群众查不到它的地址和电话`,
          en: `“${unit}” is not in the register of units; its address and telephone are unknown`,
        },
        advice(catalogue, unit, path),
      );
    }
  },
  checkCatalogue({ catalogue, report }) {
    if (!isWhole(catalogue, 'units')) return;
    for (const { value: unit, file, path } of catalogue.units) {
      for (const key of ['parent', 'principal'] as const) {
        const named = unit[key];
        if (named === undefined || catalogue.findUnit(named)) continue;
        const at = [...path, key];
        const shared = sharedName(catalogue, 'units', named);
        if (shared) {
          report({ file, path: at }, shared.message, { hint: shared.hint });
          continue;
        }
        report(
          { file, path: at },
          {
            zh: `“${unit.name}”的${key === 'parent' ? '上级' : '委托机关'}“${named}”不在单位登记簿里，责任追不上去`,
            en: `“${named}”, the ${key} of “${unit.name}”, is not in the register of units; responsibility cannot be traced`,
          },
          advice(catalogue, named, at),
        );
      }
    }
  },
});
