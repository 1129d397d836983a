/** The templates of the site: read and checked once, then pure functions from data to HTML. */
import Handlebars from 'handlebars';
import type { Target } from '../view/types.js';
import { countedItems } from '../view/words.js';
import { anchor, hrefOf, type Kind, linkTo } from './address.js';
import { type PlainTemplate, plainTemplates } from './plainTemplate.js';
import { type Frame, type Helper, shown } from './plainValues.js';
import { faultIn, toldToDesigner } from './templateFault.js';
import { checkNames } from './templateFields.js';
import type { TemplateFiles } from './templateFiles.js';
import { withWholeTimes } from './times.js';

/** What templates may call. */
export const helpers = {
  /** The address of a link's target: `{{href target}}`. */
  href: (target: Target, { data }: Handlebars.HelperOptions): string => hrefOf(target, data),
  /** The address of a thing on this site: `{{to "item" id}}`. */
  to: (kind: Kind, id: string, { data }: Handlebars.HelperOptions): string => linkTo(kind, id, data),
  /** The element id of a thing in a list: `id="{{anchor "law" id}}"`. */
  anchor,
  /** How many items, in words: `{{counted items.length}}`. */
  counted: (count: number, { data }: Handlebars.HelperOptions): string => countedItems(count, data.w),
  /** A text as HTML whose ranges of times stay on one line: `{{{times note}}}`. */
  times: (text: string): string => withWholeTimes(shown(text)),
  /** Whether two values are the same: `{{#if (is target.kind "file")}}`. */
  is: (a: unknown, b: unknown): boolean => a === b,
};

type CompileOptions = Parameters<typeof Handlebars.compile>[1];

/** How the engine reads templates. */
export const options: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
};

/** The templates of a site: pages by name, and the partials in `partials/`. */
export class Templates {
  readonly #pages = new Map<string, Handlebars.TemplateDelegate>();
  readonly #trees = {
    partials: new Map<string, hbs.AST.Program>(),
    pages: new Map<string, hbs.AST.Program>(),
  };
  /** Pages that need no engine, by their ways up and their words. */
  readonly #plain = new Map<string, Map<Frame['w'], ReadonlyMap<string, PlainTemplate>>>();
  readonly #files: TemplateFiles;

  /** Reads and checks all templates. `fields` and `words` are the names they may use. */
  constructor(files: TemplateFiles, fields: ReadonlySet<string>, words: ReadonlySet<string>) {
    this.#files = files;
    const engine = Handlebars.create();
    engine.registerHelper(helpers as unknown as Handlebars.HelperDeclareSpec);
    const all = files.templates();
    const isPartial = (path: string): boolean => path.startsWith('partials/');
    const known = {
      fields,
      words,
      helpers: new Set(Object.keys(helpers)),
      partials: new Set(all.flatMap(([name, path]) => (isPartial(path) ? [name] : []))),
    };
    for (const [name, path] of all) {
      const [tree, template] = this.#told(undefined, path, () => {
        const source = files.read(path);
        const parsed = engine.parse(source);
        checkNames(parsed, files.shown(path), known);
        return [parsed, placed(engine.compile(source, options), files.shown(path))] as const;
      });
      this.#trees[isPartial(path) ? 'partials' : 'pages'].set(name, tree);
      if (isPartial(path)) engine.registerPartial(name, template);
      else this.#pages.set(name, template);
    }
  }

  /** The templates that need no engine for pages with a frame. */
  plain(frame: Frame): ReadonlyMap<string, PlainTemplate> {
    const ways = `${frame.base}\n${frame.home}`;
    const known = this.#plain.get(ways)?.get(frame.w);
    if (known) return known;
    const callable = new Map(Object.entries(helpers)) as unknown as ReadonlyMap<string, Helper>;
    const read = plainTemplates(this.#trees, { helpers: callable, frame });
    this.#plain.set(ways, (this.#plain.get(ways) ?? new Map()).set(frame.w, read));
    return read;
  }

  /**
   * The HTML of a template. Throws where a field is missing: a UsageError where the catalogue brings
   * templates, else an error that names the template. `page` is what is being made.
   */
  render(name: string, data: object, frame: Frame, page?: string): string {
    try {
      const plain = this.plain(frame).get(name);
      if (plain) return plain(data);
    } catch {
      // The engine says what is wrong, and where.
    }
    return this.renderByEngine(name, data, frame, page);
  }

  /** The same by the engine, whatever the template. */
  renderByEngine(name: string, data: object, frame: Frame, page?: string): string {
    const template = this.#pages.get(name);
    if (!template) throw new Error(`There is no template ${name}.hbs`);
    return this.#told(page, `${name}.hbs`, () => template(data, { data: frame }));
  }

  #told<T>(page: string | undefined, path: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      const fault = faultIn(this.#files.shown(path), error);
      throw this.#files.areReplaced ? toldToDesigner(fault, page) : fault;
    }
  }
}

/** A template whose faults say which file they are in, however deep partials are nested. */
function placed(template: Handlebars.TemplateDelegate, file: string): Handlebars.TemplateDelegate {
  return (data, runtime) => {
    try {
      return template(data, runtime);
    } catch (error) {
      throw faultIn(file, error);
    }
  };
}
