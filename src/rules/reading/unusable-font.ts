/** A font below `templates/handbooks/fonts/` that nothing can be printed with. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unusable-font',
  group: 'reading',
  severity: 'error',
  zh: {
    summary: '目录自己的字体不能用',
    why: '手册和告知单的 PDF 必须带着字体：文件坏了就印不出字，授权不许嵌入的字体印出去就是侵权。',
  },
  en: {
    summary: 'A font of the catalogue that cannot be used',
    why: 'Every PDF carries its fonts: with a damaged file nothing prints, and printing with a font that may not be embedded breaks its licence.',
  },
  bad: { 'templates/handbooks/fonts/rare.ttf': 'not a font\n' },
  // A licence may lie beside fonts; a font itself is no text that could stand here.
  good: { 'templates/handbooks/fonts/OFL.txt': 'SIL Open Font License\n' },
});
