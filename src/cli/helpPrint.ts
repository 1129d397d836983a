/** The words of `print --help`. */
import type { Words } from '../text/words.js';

/** The words of `print --help`. */
export const printTexts = {
  print: {
    zh: '检查，再只印一样：一本手册、告知单或承诺书；有错误就什么也不印',
    en: 'check, then print one thing: a handbook, leaflets or letters; any error prints nothing',
  },
  printProduct: {
    zh: '手册的标识，leaflet（告知单）、promise（承诺书）、all，或者事项、证明的标识',
    en: 'id of a handbook; leaflet, promise or all; or the id of an item or certificate',
  },
  printOut: {
    zh: '放进哪个文件夹；同名的文件换掉，别的不动',
    en: 'folder to print to; files of the same name are replaced, others left alone',
  },
  printItem: { zh: '只要这些事项（可以写几个）', en: 'only these items (several may follow)' },
  printLanguage: {
    zh: '只要这种语言的告知单，如 en；不写就每种语言都印',
    en: 'only leaflets in this language, such as en; all languages where absent',
  },
  printFormat: {
    zh: 'pdf，或者可以接着改的 Word 文档（docx，只有告知单）',
    en: 'pdf, or Word documents to be edited further (docx, leaflets only)',
  },
  printBleed: {
    zh: '四边留出血，如 3mm（给印刷厂）',
    en: 'bleed beyond the edge, such as 3mm (for the press)',
  },
  printMarks: { zh: '画裁切线', en: 'marks where to cut' },
  printBooklet: {
    zh: '拼成小册子：A5 两页拼一张 A4，对折装订（标签还在，不再声明 PDF/UA-1）',
    en: 'impose as a booklet, two A5 pages on an A4 sheet to be folded (stays tagged, claims PDF/UA-1 no longer)',
  },
  printArchive: {
    zh: '存档格式 PDF/A-2a，代替 PDF/UA-1（引擎一次只能写一种）',
    en: 'PDF/A-2a for the archive in place of PDF/UA-1 (the engine writes one of the two)',
  },
  printExamples: {
    zh: `
例：
  mingbai print city                      标识是 city 的手册
  mingbai print leaflet                   全部一次性告知单
  mingbai print leaflet --item ss-card    一个事项的告知单（或 print ss-card）
  mingbai print leaflet --language en     有英文译文的事项的英文告知单
  mingbai print ss-card --format docx     告知单的 Word 文档
  mingbai print city --item ss-card       只收一个事项的手册，用来看样
  mingbai print city --bleed 3mm --marks  送印刷厂的版
  mingbai print education --booklet       A5 拼在 A4 上，双面打印、对折
  mingbai print promise 我的目录 --out 承诺书`,
    en: `
Examples:
  mingbai print city                      the handbook of id city
  mingbai print leaflet                   all leaflets
  mingbai print leaflet --item ss-card    those of one item (or print ss-card)
  mingbai print leaflet --language en     those in English, where translated
  mingbai print ss-card --format docx     leaflets as Word documents
  mingbai print city --item ss-card       the handbook with one item, as a proof
  mingbai print city --bleed 3mm --marks  for the press
  mingbai print education --booklet       A5 on A4, to be printed and folded
  mingbai print promise my-catalogue --out letters`,
  },
} as const satisfies Record<string, Words>;
