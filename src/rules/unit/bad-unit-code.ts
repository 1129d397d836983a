/** The social credit code of a unit must be one. */
import { checkCharacter } from '../../model/socialCreditCode.js';
import type { Words } from '../../text/words.js';
import { defineRule } from '../rule.js';

/** What is wrong with a code (GB 32100-2015), and what to write; undefined for a good one. */
function fault(code: string): { readonly message: Words; readonly hint: Words } | undefined {
  const correct = {
    zh: '照登记证书抄写 18 位代码',
    en: 'Copy the 18 characters from the registration certificate',
  };
  if (code.length !== 18) {
    return {
      message: {
        zh: `有 ${code.length} 位，应当是 18 位`,
        en: `has ${code.length} characters instead of 18`,
      },
      hint: correct,
    };
  }
  const strange = [...code].find((c) => !/[0-9A-HJ-NP-RTUWXY]/.test(c));
  if (strange !== undefined) {
    const lower = /[a-z]/.test(strange);
    return {
      message: {
        zh: `里有“${strange}”，${lower ? '字母要大写' : '代码里没有这个字符'}`,
        en: `holds “${strange}”, ${lower ? 'which must be upper case' : 'which no code contains'}`,
      },
      hint: lower
        ? { zh: `写成 "${code.toUpperCase()}"`, en: `Write "${code.toUpperCase()}"` }
        : {
            zh: 'I、O、S、V、Z 不用在代码里，多半是 1、0、5、U、2',
            en: 'I, O, S, V and Z are not used: perhaps 1, 0, 5, U or 2 is meant',
          },
    };
  }
  const right = checkCharacter(code);
  if (right === code[17]) return undefined;
  return {
    message: {
      zh: `校验不通过：按前 17 位算，最后一位应当是 ${right}，却是 ${code[17]}`,
      en: `fails its check: the first 17 characters call for a final ${right}, not ${code[17]}`,
    },
    hint: correct,
  };
}

export default defineRule({
  id: 'bad-unit-code',
  group: 'unit',
  severity: 'error',
  source: 'GB',
  zh: {
    summary: '统一社会信用代码不对',
    why: '代码错一位，指的就是另一个单位：群众按它查、系统按它对接，都会找错人。',
  },
  en: {
    summary: 'A unified social credit code is wrong',
    why: 'One wrong character names another organisation: people and systems that rely on it end up in the wrong place.',
  },
  bad: { 'units/more.yaml': `- { id: archive, name: 示例市档案馆, code: "122103000000000034" }\n` },
  good: { 'units/more.yaml': `- { id: archive, name: 示例市档案馆, code: "122103000000000033" }\n` },
  checkCatalogue({ catalogue, report }) {
    for (const { value: unit, file, path } of catalogue.units) {
      const found = unit.code === undefined ? undefined : fault(unit.code);
      if (!found) continue;
      report(
        { file, path: [...path, 'code'] },
        {
          zh: `“${unit.name}”的代码 ${unit.code} ${found.message.zh}，会指到别的单位`,
          en: `The code ${unit.code} of “${unit.name}” ${found.message.en}; it would name another organisation`,
        },
        { hint: found.hint },
      );
    }
  },
});
