/** Files that look like content, yet stand where nothing reads them: saved as .md.txt, or under a misspelt name. */
import type { Finding } from '../text/diagnostic.js';
import { nearest } from '../text/nearest.js';
import { type FoundFile, fileFinding } from './folder.js';
import { nameParts } from './item.js';

/** The registers that offices keep as tables. */
const tables = ['units', 'laws', 'certificates'];
/** What files in Chinese are called that hold a register. */
const inChinese = new Map([
  ['单位', 'units'],
  ['法律', 'laws'],
  ['法律法规', 'laws'],
  ['证明', 'certificates'],
  ['变更记录', 'history'],
]);
const registers = ['catalogue', 'units', 'laws', 'certificates', 'history', 'baseline'];

/** The files among the items that are no Markdown though they are text, with the ids their items would have. */
export function strayItems(
  files: readonly FoundFile[],
): { readonly finding: Finding; readonly id: string }[] {
  return files
    .filter(({ path }) => /\.(?:markdown|mdown|mdx|txt|docx?|wps|rtf|html?|ya?ml|bak|md[^./]+)$/i.test(path))
    .map(({ path }) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const id = name.replace(/(?:\.md)?\.[^.]+$/i, '');
      const finding = fileFinding(
        'stray-file',
        path,
        {
          zh: `“${name}”不是 .md 文件，里面的事项不会发布`,
          en: `“${name}” is no .md file; an item in it would not be published`,
        },
        {
          zh: `事项要存成“${id}.md”；附件放进 files/，不用的删掉`,
          en: `Save an item as “${id}.md”; attachments go below files/, and what is not needed goes`,
        },
      );
      return { finding, id };
    });
}

/** The files among the items that are translations, by their names, but for the form of their language: a.EN.md, a.en_US.md. */
export function strayTranslations(
  files: readonly FoundFile[],
): readonly { readonly finding: Finding; readonly path: string }[] {
  // An id has neither: among thousands of files few need a closer look.
  const dubious = files.filter(({ path }) => /[._][^/]*\.md$/i.test(path));
  if (dubious.length === 0) return [];
  const stems = new Set(files.map(({ path }) => nameParts(path).stem));
  return dubious.flatMap(({ path }) => {
    const { stem, lang } = nameParts(path);
    const [, original = '', written = ''] =
      /^(.+?)[._]([a-z]{2,8}(?:[_-][a-z0-9]{2,8})*|英文|英语)$/iu.exec(stem) ?? [];
    if (lang !== undefined || !stems.has(original)) return [];
    const tag = /^(?:eng?|english|英文|英语)$/iu.test(written)
      ? 'en'
      : written.replace(/_/g, '-').replace(/^[a-z]+/i, (word) => word.toLowerCase());
    const finding = fileFinding(
      'stray-file',
      path,
      {
        zh: `“${path}”像是 ${original}.md 的译文，语言却不能写“${written}”，不会发布`,
        en: `“${path}” looks like a translation of ${original}.md, yet “${written}” is no language tag; it would not be published`,
      },
      { zh: `文件名改成 ${original}.${tag}.md`, en: `Rename it to ${original}.${tag}.md` },
    );
    return [{ finding, path }];
  });
}

/** The files at the top whose names are almost those of a register, with that register. */
export function strayRegisters(
  top: readonly FoundFile[],
): { readonly finding: Finding; readonly register: string }[] {
  const hasConfig = top.some(({ path }) => path === 'catalogue.yaml');
  return top.flatMap(({ path }) => {
    if (path.includes('/')) return [];
    if (path === 'catalogue.yml' && hasConfig)
      return [{ finding: secondConfig(path), register: 'catalogue' }];
    const [, stem = '', ending = ''] =
      /^(.+?)((?:\.ya?ml)?(?:\.(?:txt|md|xlsx?|csv|json|docx?|et|wps))?)$/i.exec(path) ?? [];
    const isYaml = /\.ya?ml(?:\.txt)?$|^\.txt$/i.test(ending);
    if (ending === '' || (registers.includes(stem) && /^\.ya?ml$/.test(ending))) return [];
    // A table or a text of that name may lie beside the register; in its place it is one that nothing reads.
    const near = isYaml
      ? (inChinese.get(stem.replace(/登记[簿表]$/u, '')) ??
        (registers.includes(stem) ? stem : nearest(stem, registers)))
      : tables.find(
          (name) => name === stem.toLowerCase() && !top.some((one) => one.path.startsWith(`${name}.y`)),
        );
    if (near === undefined) return [];
    const finding = fileFinding(
      'stray-file',
      path,
      {
        zh: `没有人读“${path}”，里面写的不会发布`,
        en: `Nothing reads “${path}”; what it says would not be published`,
      },
      { zh: `是不是“${near}.yaml”？`, en: `Did you mean “${near}.yaml”?` },
    );
    return [{ finding, register: near }];
  });
}

/** The finding of a configuration that is there twice, under both endings. */
function secondConfig(path: string): Finding {
  return fileFinding(
    'stray-file',
    path,
    {
      zh: '有了 catalogue.yaml，没有人读“catalogue.yml”，里面写的不会发布',
      en: 'There is a catalogue.yaml: nothing reads “catalogue.yml”, and what it says would not be published',
    },
    {
      zh: '还要的内容并到 catalogue.yaml，删掉 catalogue.yml',
      en: 'Move what is still needed into catalogue.yaml and delete catalogue.yml',
    },
  );
}
