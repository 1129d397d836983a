/** Where a fact is due, a formula that says nothing will not do. */

import type { Item } from '../../model/item.js';
import type { FieldPath } from '../../text/source.js';
import { simplified } from '../../text/traditional.js';
import type { Words } from '../../text/words.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

/** A formula, and what to write for it. */
interface Formula {
  readonly pattern: RegExp;
  readonly instead: Words;
  /** Whether it points at the conditions: a step may, where these are listed. */
  readonly pointsAtConditions?: true;
}

const formulas: readonly Formula[] = [
  {
    pattern:
      /按照?(?:国家|有关|相关|上级|现行|政策|法律|法规|本市|当地|、|和){0,3}(?:规定|要求|程序)(?=[。，；、,;.)）]|$|办理|执行|处理|收取|收费|缴纳|提供|提交|准备|进行)/u,
    instead: {
      zh: '写出规定的内容；要引用的，写《法名》第几条',
      en: 'Write what the rule says; to cite it, name law and article',
    },
  },
  {
    pattern: /视(?:具体|实际)?情况|酌情|根据(?:具体|实际)情况(?:确定|而定|办理)/u,
    instead: { zh: '写出有哪几种情况，各怎么办', en: 'Say which cases there are, and what holds in each' },
  },
  {
    pattern: /另行(?:通知|告知|公布|确定)|等(?:候)?通知(?=[。，；、]|$)/u,
    instead: {
      zh: '写明什么时候、在哪里、用什么方式通知',
      en: 'Say when, where and how people will be told',
    },
  },
  {
    pattern: /(?:详见|参见|见)(?:附件|附表|附录|另页|相关文件|有关文件)/u,
    instead: {
      zh: '把附件里的要点写在这里，附件放进 files/ 并写上路径',
      en: 'Write what matters here, and put the attachment below files/',
    },
  },
  {
    pattern: /符合(?:以上|上述|相关|有关|规定的?|政策的?|法定的?)条件/u,
    instead: { zh: '逐条写出条件，能对照、能数得清', en: 'List the conditions so that one can check them' },
    pointsAtConditions: true,
  },
  {
    pattern: /等(?:相关|有关)(?:材料|证明|证件|手续|文件|资料)/u,
    instead: { zh: '一样一样写全，不留“等”', en: 'Name each of them and leave nothing open' },
  },
  {
    pattern: /(?:法律|法规|规章|政策)[^，。；]{0,8}规定的其他(?:条件|情形|材料|要求)/u,
    instead: {
      zh: '写出是哪几条；没有别的，删掉这一句',
      en: 'Say which they are; where there are none, remove the sentence',
    },
  },
];

export default defineRule({
  id: 'vague-wording',
  group: 'wording',
  severity: 'warning',
  source: 'WZ',
  zh: {
    summary: '该写事实的地方写了套话',
    why: '“按规定”“视情况”“另行通知”什么也没有告诉群众，还是得跑一趟、打电话问。',
  },
  en: {
    summary: 'A formula stands where a fact is due',
    why: '“According to the rules”, “as the case may be” tell people nothing: they must still phone or come to ask.',
  },
  options: {
    also: { zh: '本地还要避免的套话。', en: 'Further formulas to be avoided here.' },
    except: { zh: '允许写的说法，如“视情况”。', en: 'Formulas that may be written.' },
  },
  bad: `conditions:
  - 符合相关条件的居民，按有关规定办理。`,
  good: `conditions:
  - 有本市户籍，年满 60 周岁；按照《中华人民共和国社会保险法》的规定参加了医疗保险。`,
  check({ item, options: { also, except }, report }) {
    if (!isLive(item)) return;
    const all = also.length === 0 ? formulas : [...formulas, ...also.map(ownFormula)];
    for (const { path, text } of factTexts(item)) {
      const plain = simplified(withoutQuotations(text));
      for (const { pattern, instead, pointsAtConditions } of all) {
        if (pointsAtConditions && path[0] === 'process' && item.conditions?.length) continue;
        const match = pattern.exec(plain);
        const found = match && text.slice(match.index, match.index + match[0].length);
        if (!found || except.includes(found)) continue;
        report(
          path,
          {
            zh: `“${found}”没有说出具体内容，群众还得再问`,
            en: `“${found}” says nothing definite: people have to ask again`,
          },
          { hint: instead },
        );
        break;
      }
    }
  },
});

/** A formula that the catalogue itself wants avoided, word for word. */
function ownFormula(words: string): Formula {
  return {
    pattern: new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'u'),
    instead: { zh: '写出具体内容', en: 'Say what it is' },
  };
}

/** The texts in which a fact is due. Names of steps and materials have rules of their own. */
function factTexts(item: Item): { readonly path: FieldPath; readonly text: string }[] {
  const found: { path: FieldPath; text: string }[] = [];
  const add = (path: FieldPath, text: string | undefined): void => {
    if (text !== undefined) found.push({ path, text });
  };
  for (const [i, condition] of (item.conditions ?? []).entries()) add(['conditions', i], condition);
  for (const [i, { detail }] of item.process.entries()) add(['process', i, 'detail'], detail);
  for (const [i, material] of item.materials.entries()) {
    for (const key of ['when', 'size', 'notes'] as const) add(['materials', i, key], material[key]);
  }
  for (const [i, fee] of item.fees.entries()) {
    add(['fees', i, 'formula'], fee.formula);
    for (const [j, { who, amount }] of (fee.reduction ?? []).entries()) {
      add(['fees', i, 'reduction', j, 'who'], who);
      add(['fees', i, 'reduction', j, 'amount'], amount);
    }
  }
  add(['timeLimit', 'counting'], item.timeLimit.counting);
  return found;
}

const closers: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
]);

/** A text with titles and quotations blanked: words of a law are not the editor's. */
function withoutQuotations(text: string): string {
  let result = '';
  let from = 0;
  // Where one is not closed, no later one of its kind is: looked for each time, a long text took seconds.
  const unclosed = new Set<string>();
  for (const { index, 0: sign } of text.matchAll(/[《“「"]/gu)) {
    if (index < from || unclosed.has(sign)) continue;
    const end = text.indexOf(closers.get(sign) ?? sign, index + 1);
    if (end < 0) {
      unclosed.add(sign);
      continue;
    }
    result += text.slice(from, index) + '·'.repeat(end + 1 - index);
    from = end + 1;
  }
  return result + text.slice(from);
}
