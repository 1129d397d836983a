/** Characters that look like others: Cyrillic and Greek letters like Latin ones, radicals like Chinese characters. */

const latinTwins: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕЅІЈКМНОРСТУХԚԜ', 'ABESIJKMHOPCTYXQW'],
    ['аеорсухѕіјԛԝ', 'aeopcyxsijqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
  ].flatMap(([from = '', to = '']) => [...from].map((c, i) => [c, [...to][i] as string] as const)),
);

// Radicals of the supplement that fonts draw like whole characters but Unicode gives no equivalent for.
const radicals = '⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰';
const characters = '民西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙';
const radicalTwins: Readonly<Record<string, string>> = Object.fromEntries(
  [...radicals].map((c, i) => [c, [...characters][i] as string] as const),
);

/** The Latin letter a Cyrillic or Greek letter is taken for; undefined for letters nobody confuses. */
export function latinTwin(letter: string): string | undefined {
  return latinTwins[letter];
}

/** The Chinese character a Kangxi or supplementary radical is taken for; undefined for everything else. */
export function hanTwin(character: string): string | undefined {
  if (!/[\u2E80-\u2FD5]/.test(character)) return undefined;
  const equivalent = character.normalize('NFKC');
  return equivalent === character ? radicalTwins[character] : equivalent;
}
