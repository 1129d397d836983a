/** The Typst engine: a template and its data in, a tagged PDF out. One compiler sets everything of a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type OwnFont, ownFonts } from '../../model/ownFonts.js';
import { MissingEngineError, UsageError } from '../../text/diagnostic.js';
import { compareText } from '../../text/order.js';
import { programPath } from '../../text/program.js';
import { everyNumberKept, numbersKept } from './counted.js';
import { fontCoverage, helpedOut, type Printable, printable } from './coverage.js';
import { fontFiles, missingFont } from './fonts.js';

type TypstModule = typeof import('@myriaddreamin/typst-ts-node-compiler');
type Compiler = InstanceType<TypstModule['NodeCompiler']>;

/** What the designers edit. */
export const templatesFolder = programPath('templates/handbooks');
/** The engine wants a folder; this one need not exist, and leaves no trace in what is set. */
const workspace = resolve('/mingbai-print');
/** Values under these keys are addresses and ids, never shown: no character of them may change. */
const unseen: ReadonlySet<string> = new Set(['href', 'id', 'label', 'url', 'identifier']);

/** What a family's name may end in that the engine takes for a style. */
const styleWords = /(?:[-_ ](?:thin|extralight|light|regular|medium|semibold|bold|extrabold|black|heavy))+$/i;

/** After so many pages the engine forgets what it worked out for them: remembering costs memory, forgetting time. */
const pagesKept = 200;

/** What a file is written as: for everybody’s machine, for the archive, or only to be printed. */
export type Standard = 'ua-1' | 'a-2a' | '1.7';

/** A document as it was set. */
export interface Setting {
  readonly pages: number;
  /** Characters that no font has and 〓 stands for. */
  readonly missing: readonly string[];
  /** What the template noted under a label, in the order of the document. */
  noted(label: string): readonly unknown[];
  /** Its PDF, not yet repacked, in a standard; PDF/UA-1 where none is named. */
  pdf(standard?: Standard): Uint8Array;
}

/** Sets documents. */
export interface Engine {
  /**
   * Sets a template (`book.typ`) with its data; `label` says in errors what was being set. `inner` is a PDF whose pages
   * the template places.
   */
  set(template: string, view: object, label: string, inner?: Uint8Array): Setting;
  /** Whether a template is the catalogue's own. */
  isOwn(template: string): boolean;
}

/** What an engine is made of. All but the first two are given only by tests. */
export interface EngineParts {
  /** A catalogue's own templates by file name, in place of the program's of the same name. */
  readonly design?: ReadonlyMap<string, string>;
  readonly load?: () => Promise<TypstModule>;
  readonly fonts?: () => string[];
  readonly folder?: string;
}

/** Starts the engine, or throws a MissingEngineError that says what to install. */
export async function startEngine(parts: EngineParts = {}): Promise<Engine> {
  const { NodeCompiler } = await loadTypst(
    parts.load ?? (() => import('@myriaddreamin/typst-ts-node-compiler')),
  );
  const fonts = (parts.fonts ?? fontFiles)();
  const own = ownFonts(parts.design ?? new Map(), 'fonts/');
  const paths = [...fonts, ...own.map(({ disk }) => disk)];
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: paths }] });
  const families = own.map((font) => familyOf(font, compiler));
  const folder = parts.folder ?? templatesFolder;
  let joins = true;
  const names = readdirSync(folder).filter((name) => name.endsWith('.typ'));
  for (const name of names.sort(compareText)) {
    const text = parts.design?.get(name) ?? readFileSync(join(folder, name), 'utf8');
    compiler.addSource(join(workspace, name), text);
    // A style of the catalogue's own may be older than joiners: they would be part of what is copied from its pages.
    if (name === 'style.typ' && !text.includes('2060')) joins = false;
  }
  const faulty = names.some((name) => parts.design?.has(name)) ? designersFault : programsFault;
  const coverage = helpedOut(
    fontCoverage(fonts),
    own.map(({ ranges }) => ranges),
  );
  const said = (view: object): Printable<object> => {
    const joined = 'large' in view && view.large === true ? everyNumberKept : numbersKept;
    const { value, missing } = printable(view, coverage, unseen, joins ? joined : undefined);
    return { value: families.length === 0 ? value : { ...value, families }, missing };
  };
  let kept = 0;
  let last: { readonly label: string; readonly pages: number } | undefined;
  return {
    isOwn: (template) => parts.design?.has(template) ?? false,
    set(template, view, label, inner) {
      if (inner) compiler.mapShadow(join(workspace, 'inner.pdf'), Buffer.from(inner));
      // The same document once more has most of its pages in common with the last time.
      const again = label === last?.label ? last.pages : 0;
      if (again === 0 && kept >= pagesKept) {
        compiler.evictCache(0);
        kept = 0;
      }
      const setting = setDocument(compiler, template, said(view), label, faulty);
      kept += Math.max(0, setting.pages - again);
      last = { label, pages: setting.pages };
      return setting;
    },
  };
}

/** The name under which the engine knows a font of the catalogue; it shortens some, so it is asked. */
function familyOf({ families, disk }: OwnFont, compiler: Compiler): string {
  const short = families.map((name) => name.replace(styleWords, ''));
  const known = [...families, ...short].find((name) => {
    const main = `#set text(font: ${JSON.stringify(name)}, fallback: false)\nx`;
    const warnings = compiler.compile({ mainFileContent: main }).takeWarnings();
    return !warnings || !messages(compiler, warnings).some((text) => text.includes('unknown font family'));
  });
  if (known !== undefined) return known;
  throw new UsageError({
    zh: `排版引擎用不了目录自己的字体 ${basename(disk)}（${families.join('、')}）。请换一个 TTF 或者 OTF 文件`,
    en: `The engine cannot use the catalogue’s own font ${basename(disk)} (${families.join(', ')}). Put another TTF or OTF file in its place`,
  });
}

async function loadTypst(load: () => Promise<TypstModule>): Promise<TypstModule> {
  try {
    return await load();
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new MissingEngineError({
      zh: `排版引擎 Typst 没有装好（${reason}）。请在程序所在的文件夹运行 npm install（不要加 --omit=optional），或者只生成网站和数据：mingbai build --only site,data`,
      en: `The typesetting engine Typst is not installed (${reason}). Run npm install in the program’s folder (without --omit=optional), or make site and data alone: mingbai build --only site,data`,
    });
  }
}

/** Makes an error of what the engine says of a template; `label` is what was being set. */
type Faulty = (label: string, reasons: readonly string[]) => TemplateFault;

/** An error that says what the engine said of a template: `book.typ:3:1: …`. */
export type TemplateFault = Error & { readonly reasons: readonly string[] };

const programsFault: Faulty = (label, reasons) =>
  Object.assign(new Error(`The template failed on ${label}: ${reasons.join('; ')}`), { reasons });

/** The catalogue brings templates of its own: its designer is told. */
const designersFault: Faulty = (label, reasons) =>
  Object.assign(
    new UsageError({
      zh: `印 ${label} 时模板有错（目录的 templates/handbooks/）：${reasons.join('；')}`,
      en: `A template is at fault while printing ${label} (templates/handbooks/ of the catalogue): ${reasons.join('; ')}`,
    }),
    { reasons },
  );

function setDocument(
  compiler: Compiler,
  template: string,
  view: Printable<object>,
  label: string,
  faulty: Faulty,
): Setting {
  compiler.mapShadow(join(workspace, 'view.json'), Buffer.from(JSON.stringify(view.value)));
  const outcome = compiler.compile({ mainFilePath: join(workspace, template) });
  const warnings = outcome.takeWarnings();
  const unknownFont =
    warnings && messages(compiler, warnings).find((text) => text.includes('unknown font family'));
  if (unknownFont) {
    // A catalogue's layout may name fonts of its own.
    if (faulty === designersFault) throw faulty(label, [unknownFont]);
    throw missingFont(unknownFont.replace(/^.*unknown font family:\s*/, ''));
  }
  const fault = outcome.takeError();
  const { result } = outcome;
  if (fault || !result) {
    const faults = fault ? messages(compiler, fault) : ['no document'];
    throw faulty(label, faults);
  }
  const pdf = (standard: Standard = 'ua-1'): Uint8Array => {
    try {
      return compiler.pdf(result, { pdfStandard: standard, pdfTags: standard !== '1.7' });
    } catch (error) {
      const name = { 'ua-1': 'PDF/UA-1', 'a-2a': 'PDF/A-2a', '1.7': 'PDF 1.7' }[standard];
      throw faulty(
        label,
        exportFaults(error).map((reason) => `${name}: ${reason}`),
      );
    }
  };
  const noted = (name: string): unknown[] =>
    compiler.query(result, { selector: `<${name}>`, field: 'value' });
  return { pages: result.numOfPages, missing: view.missing, noted, pdf };
}

interface TypstDiagnostic {
  readonly message: string;
  readonly path?: string;
  readonly range?: { readonly start: { readonly line: number; readonly character: number } };
}

/** What the engine says, as `template:line:column: message`. */
function messages(compiler: Compiler, fault: Parameters<Compiler['fetchDiagnostics']>[0]): string[] {
  return (compiler.fetchDiagnostics(fault) as TypstDiagnostic[]).map(({ message, path, range }) => {
    const place = range ? `:${range.start.line + 1}:${range.start.character + 1}` : '';
    return path ? `${path.split(/[\\/]/).at(-1)}${place}: ${message}` : message;
  });
}

/** Export throws the engine's inner description as text; what it means to say stands in `message: "…"`. */
function exportFaults(error: unknown): string[] {
  const text = error instanceof Error ? error.message : String(error);
  const found = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message);
  return found.length === 0 ? [text] : [...new Set(found)];
}
