/** What forms of other programs ask and this format has no key for: where one says it here. */
import type { Shape } from '../model/shape.js';
import type { FieldPath } from '../text/source.js';
import type { Belonging } from './belongsElsewhere.js';

const remark =
  /^(?:备注|说明|附注|其他|其它|注意事项|温馨提示|特别提示|特别说明|其他说明|补充说明|附件|办理须知|须知|办事须知)$/u;
const depth = /^(?:网办深度|网上办理深度|网上办事深度|办理深度|是否网办|是否支持网办|是否可网上办理)$/u;

/** What to do with such a key of an item, or of what it says of going online; undefined for other keys. */
export function withoutPlace(spelling: string, parent: FieldPath, root: Shape): Belonging | undefined {
  if (root.kind !== 'record' || root.keys.get('process') === undefined) return undefined;
  if (remark.test(spelling) && parent.length === 0) {
    return {
      hint: {
        zh: `写到两行 --- 下面的正文里：先写一行“## ${spelling}”，空一行再写内容`,
        en: `Write it in the body below the front matter: a line “## ${spelling}”, an empty line, then the text`,
      },
    };
  }
  if (!depth.test(spelling) || parent.length > 1 || (parent.length === 1 && parent[0] !== 'online'))
    return undefined;
  return {
    hint: {
      zh: '不单写：能办到哪一步，从 网上办理 里 受理、办理、进度查询 的网址看得出；删掉这一行',
      en: 'It is not written by itself: the addresses for apply, handle and track under online tell how far one gets; remove the line',
    },
  };
}
