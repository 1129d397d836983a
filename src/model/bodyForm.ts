/** How the body of an item or a translation is written: the part of the format that is Markdown. */
import type { Words } from '../text/words.js';

/** The section of the format's reference on bodies, as Markdown. */
export const bodyForm: Words = {
  zh: `## 正文

第二个 \`---\` 以后是正文，可以不写。用 Markdown 写：CommonMark，加表格、删除线、任务列表、脚注和网址。事项页把它放在“补充说明”里，手册里跟在事项后面。

- 标题用 \`#\`、\`##\` 都行，级别由网页和手册安排。
- 链接有五种：\`[社保卡](item:ss-card)\` 到另一个事项（后面可以加 \`#标题\`），\`[申请表](file:forms/apply.pdf)\` 到 \`files/\` 里的文件，还有 \`https:\`、\`mailto:\`、\`tel:\`。别的都是错误。
- 不加标记的网址，到网址里不能有的字为止，汉字和中文标点都算：“请登录https://www.example.gov.cn/，点申请”。网址里本来就有汉字的，写成 \`<https://…>\` 或 \`[名称](https://…)\`。
- 图片：\`![三号窗口在二楼左手边](file:pictures/hall.png)\`，方括号里写看不见图的人要知道的话。别处网站的图片只给出链接。
- HTML 不起作用，照原样显示成文字。`,
  en: `## The body

What follows the second \`---\` is the body; it need not be there. It is Markdown: CommonMark with tables, strikethrough, task lists, footnotes and addresses. An item’s page shows it under “More to know”, a handbook behind the item.

- Headings may begin with \`#\` or \`##\`: page and handbook give them their level.
- Links are of five kinds: \`[social card](item:ss-card)\` to another item (with \`#heading\` behind it if one likes), \`[form](file:forms/apply.pdf)\` to a file below \`files/\`, and \`https:\`, \`mailto:\`, \`tel:\`. Any other is an error.
- An address without marks ends at the first character that no address holds, as all Chinese ones are. One that has such characters is written \`<https://…>\` or \`[name](https://…)\`.
- Pictures: \`![Window 3 is on the second floor](file:pictures/hall.png)\`; in the brackets stands what those need who cannot see it. A picture of another site becomes a link.
- HTML has no effect and is shown as it was written.`,
};
