/** The templates of the site: read and checked once, then pure functions from data to HTML. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { nearest } from '../../text/nearest.js';
import { programPath } from '../../text/program.js';
import type { Target } from '../view/types.js';
import { anchor, hrefOf, type Kind, linkTo, type Ways } from './address.js';

/** Where the program's own templates are, seen from the source as well as from the compiled program. */
export const templateFolder = programPath('templates/site');

/** What every template of one page sees besides its data: `@w`, `@base` and `@home`. */
export interface Frame extends Ways {
  /** The program's words. */
  readonly w: Readonly<Record<string, string>>;
}

const helpers = {
  /** The address of a link's target: `{{href target}}`. */
  href: (target: Target, { data }: Handlebars.HelperOptions): string => hrefOf(target, data),
  /** The address of a thing on this site: `{{to "item" id}}`. */
  to: (kind: Kind, id: string, { data }: Handlebars.HelperOptions): string => linkTo(kind, id, data),
  /** The element id of a thing in a list: `id="{{anchor "law" id}}"`. */
  anchor,
  /** Whether two values are the same: `{{#if (is target.kind "file")}}`. */
  is: (a: unknown, b: unknown): boolean => a === b,
};

/** Names that stand for something in every template. */
const builtIn = new Set([
  'this',
  'length',
  'index',
  'first',
  'last',
  'key',
  'base',
  'home',
  'w',
  'root',
  ...Object.keys(helpers),
]);
const blocks = new Set(['if', 'unless', 'each', 'with']);

interface Syntax {
  readonly type: string;
  readonly parts?: readonly string[];
  readonly data?: boolean;
  readonly loc?: { readonly start: { readonly line: number } };
}

/** The templates of a folder: pages by name, and the partials in `partials/`. */
export class Templates {
  readonly #pages = new Map<string, Handlebars.TemplateDelegate>();

  /** Reads and checks all templates. `fields` and `words` are the names they may use. */
  constructor(folder: string, fields: ReadonlySet<string>, words: ReadonlySet<string>) {
    const engine = Handlebars.create();
    engine.registerHelper(helpers as unknown as Handlebars.HelperDeclareSpec);
    const options: CompileOptions = {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
    };
    for (const [name, file] of templateFiles(folder)) {
      const source = readFileSync(join(folder, file), 'utf8');
      checkFields(engine.parse(source), file, fields, words);
      const template = engine.compile(source, options);
      if (file.startsWith('partials/')) engine.registerPartial(name, template);
      else this.#pages.set(name, template);
    }
  }

  /** The HTML of a template. Throws an error that names the template where a field is missing. */
  render(name: string, data: object, frame: Frame): string {
    const template = this.#pages.get(name);
    if (!template) throw new Error(`There is no template ${name}.hbs`);
    try {
      return template(data, { data: frame });
    } catch (error) {
      throw new Error(`${name}.hbs: ${(error as Error).message}`, { cause: error });
    }
  }
}

type CompileOptions = Parameters<typeof Handlebars.compile>[1];

/** Name and path of each template, partials first. */
function templateFiles(folder: string): [name: string, file: string][] {
  const list = (sub: string): [string, string][] =>
    readdirSync(join(folder, sub))
      .filter((file) => file.endsWith('.hbs'))
      .sort()
      .map((file) => [file.slice(0, -4), sub + file]);
  return [...list('partials/'), ...list('')];
}

/**
 * Refuses names that no data has. Handlebars' strict mode catches a misspelt `{{name}}` when it is
 * shown, but not one in `{{#if name}}`, which is as good as false and hides what it guards.
 */
function checkFields(
  tree: unknown,
  file: string,
  fields: ReadonlySet<string>,
  words: ReadonlySet<string>,
): void {
  if (Array.isArray(tree)) for (const node of tree) checkFields(node, file, fields, words);
  else if (typeof tree === 'object' && tree !== null) {
    const node = tree as Syntax;
    if (node.type === 'PathExpression') checkPath(node, file, fields, words);
    for (const [key, child] of Object.entries(tree)) {
      const namesPartial = node.type === 'PartialStatement' && key === 'name';
      if (!namesPartial) checkFields(child, file, fields, words);
    }
  }
}

function checkPath(
  path: Syntax,
  file: string,
  fields: ReadonlySet<string>,
  words: ReadonlySet<string>,
): void {
  const parts = path.parts ?? [];
  const ofWords = path.data === true && parts[0] === 'w';
  for (const [place, part] of parts.entries()) {
    const known = ofWords && place === 1 ? words : fields;
    if (known.has(part) || builtIn.has(part) || blocks.has(part)) continue;
    const near = nearest(part, known);
    const question = near === undefined ? '' : ` Did you mean “${near}”?`;
    throw new Error(`${file}:${path.loc?.start.line ?? 0}: there is no field “${part}”.${question}`);
  }
}
