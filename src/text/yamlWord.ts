/** Words as YAML takes them: as they are, or in quotes where a sign in them would mean something. */

/** Letters and the marks that mean nothing to YAML, at the beginning and all through. */
const plain = /^[\p{L}《（“][\p{L}\p{M}\p{N}《》〈〉（）〔〕“”·。、，；：？！—/. +-]*$/u;
/** What plain words would be read as. */
const special = /^(?:true|false|null|yes|no|on|off|~)$/i;

/** A text as a value of a list, in any kind of list. */
export function yamlWord(text: string): string {
  return plain.test(text) && !special.test(text) && text.trim() === text ? text : JSON.stringify(text);
}

/** A list of texts on one line: `[甲, 乙]`. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlWord).join(', ')}]`;
}
