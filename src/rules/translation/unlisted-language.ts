/** A translation in a language that the catalogue does not list is on no page. */
import { ownLanguage } from '../../model/config.js';
import { configured } from '../exampleConfig.js';
import { defineRule } from '../rule.js';

const translated = `---
name: Registering with residents' medical insurance
---
`;

export default defineRule({
  id: 'unlisted-language',
  group: 'translation',
  severity: 'warning',
  zh: {
    summary: '译文的语言不在语言列表里',
    why: '网站只有语言列表里的语言：没有列出的，译好了读者也看不到。',
  },
  en: {
    summary: 'A translation is in a language that the catalogue does not list',
    why: 'The site has the languages of the list and no others: what is translated into another, no reader sees.',
  },
  bad: { 'catalogue.yaml': configured(), 'items/resident-enrolment.en.md': translated },
  good: {
    'catalogue.yaml': `${configured('zh-CN', 'en')}rules: { untranslated: off }\n`,
    'items/resident-enrolment.en.md': translated,
  },
  checkTogether({ catalogue, report }) {
    const { config, configFile } = catalogue;
    const { languages = [ownLanguage(config)] } = config;
    const listed = new Set(languages.map((tag) => tag.toLowerCase()));
    const counts = new Map<string, number>();
    for (const { outline } of catalogue.entries) {
      for (const tag of Object.keys(outline.translated ?? {})) {
        if (!listed.has(tag.toLowerCase())) counts.set(tag, (counts.get(tag) ?? 0) + 1);
      }
    }
    for (const [tag, count] of counts) {
      const list = `[${[...languages, ...counts.keys()].join(', ')}]`;
      report(
        {
          file: configFile,
          path: [config.languages ? 'languages' : config.language ? 'language' : 'title'],
        },
        {
          zh: `语言列表 里没有 ${tag}，${count} 个事项的 ${tag} 译文不会出现在网站上`,
          en: `languages does not list ${tag}: the ${tag} translations of ${count} item(s) would not be on the site`,
        },
        {
          hint: {
            zh: `在 catalogue.yaml 里写 语言列表: ${list}；不用的译文，删掉文件`,
            en: `Write languages: ${list} in catalogue.yaml; remove translations that are not to be used`,
          },
        },
      );
    }
  },
});
