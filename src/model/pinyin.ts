/** Characters with several readings that begin names of services, and words that settle the reading. */

/**
 * Characters whose readings differ by more than the tone, so that an index would file the name under
 * another letter. Readings without tone marks, the commoner one first. Characters whose second
 * reading is no longer met with at the head of a name (查, 提, 石 …) are left out.
 */
const readings: Readonly<Record<string, readonly [string, string]>> = {
  薄: ['bao', 'bo'],
  堡: ['bao', 'pu'],
  便: ['bian', 'pian'],
  参: ['can', 'shen'],
  藏: ['cang', 'zang'],
  差: ['cha', 'chai'],
  长: ['chang', 'zhang'],
  朝: ['chao', 'zhao'],
  称: ['cheng', 'chen'],
  畜: ['chu', 'xu'],
  传: ['chuan', 'zhuan'],
  单: ['dan', 'shan'],
  弹: ['dan', 'tan'],
  调: ['diao', 'tiao'],
  给: ['ji', 'gei'],
  还: ['huan', 'hai'],
  行: ['xing', 'hang'],
  会: ['hui', 'kuai'],
  降: ['jiang', 'xiang'],
  乐: ['le', 'yue'],
  落: ['luo', 'la'],
  率: ['lü', 'shuai'],
  模: ['mo', 'mu'],
  强: ['qiang', 'jiang'],
  圈: ['quan', 'juan'],
  厦: ['xia', 'sha'],
  省: ['sheng', 'xing'],
  盛: ['sheng', 'cheng'],
  属: ['shu', 'zhu'],
  宿: ['su', 'xiu'],
  系: ['xi', 'ji'],
  校: ['xiao', 'jiao'],
  血: ['xue', 'xie'],
  折: ['zhe', 'she'],
  种: ['zhong', 'chong'],
  重: ['zhong', 'chong'],
};

/** Words that begin names of services, with the reading of their first character. */
const words: readonly (readonly [reading: string, words: string])[] = [
  ['bian', '便民 便利 便捷'],
  ['can', '参保 参加 参军 参赛 参展 参训 参战 参试 参与 参观 参照 参建 参合'],
  ['cang', '藏书 藏品'],
  ['zang', '藏药 藏医 藏族 藏语'],
  ['cha', '差别 差异 差额'],
  ['chai', '差旅'],
  ['chang', '长期 长途 长租 长江 长春 长沙 长效 长护 长寿 长海 长兴 长线 长城'],
  ['zhang', '长者 长辈 长子'],
  ['chao', '朝阳区 朝阳市 朝阳县 朝鲜'],
  ['zhao', '朝夕'],
  ['cheng', '称号 称谓'],
  ['xu', '畜禽 畜牧 畜产'],
  ['chuan', '传染 传承 传统 传播 传媒 传输 传销'],
  ['zhuan', '传记'],
  ['dan', '单位 单独 单亲 单用途 单证 单身 单元 单项 单次'],
  ['diao', '调查 调动 调档 调离 调入 调出 调任 调令 调用 调取 调研 调换'],
  ['tiao', '调解 调整 调剂 调节 调价 调试 调休 调理 调减'],
  ['ji', '给付 给予 给养 给水'],
  ['huan', '还款 还贷 还本 还建 还迁 还书 还原 还林'],
  ['xing', '行政 行驶 行为 行人 行使 行程 行李 行车 行医'],
  ['hang', '行业 行会 行规 行情 行家'],
  ['hui', '会议 会员 会展 会诊 会场 会见 会商 会费'],
  ['kuai', '会计'],
  ['jiang', '降低 降级 降费 降解 降税'],
  ['luo', '落户 落实 落地'],
  ['lü', '率定'],
  ['mo', '模范 模型 模拟'],
  ['mu', '模具'],
  ['qiang', '强制 强化 强检'],
  ['xia', '厦门'],
  ['sheng', '省级 省内 省外 省直 省属 省际 省市 省外籍 省政府'],
  ['shu', '属地'],
  ['su', '宿舍'],
  ['xi', '系统 系列'],
  ['xiao', '校车 校园 校外 校企 校舍 校内 校服 校长'],
  ['jiao', '校验 校准 校对'],
  ['xue', '血液 血站 血吸虫 血缘'],
  ['zhe', '折扣 折旧 折价 折算'],
  ['zhong', '种子 种畜 种禽 种苗 种质 种羊 种牛'],
  ['zhong', '种植 种粮 种养'],
  ['zhong', '重大 重点 重度 重症 重病 重疾 重残 重型 重要 重伤 重量 重特大 重污染'],
  ['chong', '重新 重复 重建 重审 重修 重置 重组 重办 重名 重婚 重阳'],
];

const readingOfWord: ReadonlyMap<string, string> = new Map(
  words.flatMap(([reading, list]) => list.split(' ').map((word): [string, string] => [word, reading])),
);
const longestWord = Math.max(...[...readingOfWord.keys()].map((word) => word.length));

/**
 * The readings of a name's first character, where it has several and the word it begins does not
 * settle which is meant; undefined where the name can be read in one way only.
 */
export function ambiguousReading(
  name: string,
): { readonly character: string; readonly readings: readonly [string, string] } | undefined {
  const [character = ''] = name;
  const found = Object.hasOwn(readings, character) ? readings[character] : undefined;
  return found && firstReading(name) === undefined ? { character, readings: found } : undefined;
}

/** The reading of a name's first character (without tone) where a known word begins the name. */
export function firstReading(name: string): string | undefined {
  for (let length = Math.min(longestWord, name.length); length > 1; length--) {
    const reading = readingOfWord.get(name.slice(0, length));
    if (reading !== undefined) return reading;
  }
  return undefined;
}
