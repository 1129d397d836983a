/** The names a template may use: what no data has is refused before anything is rendered. */
import { nearest } from '../../text/nearest.js';
import type { Words } from '../../text/words.js';
import { TemplateFault } from './templateFault.js';

/** The names that templates may use. */
export interface KnownNames {
  readonly fields: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
}

/** Names that stand for something in every template. */
const builtIn = new Set(['this', 'length', 'index', 'first', 'last', 'key', 'base', 'home', 'w', 'root']);
const blocks = new Set(['if', 'unless', 'each', 'with']);

interface Syntax {
  readonly type?: string;
  readonly parts?: readonly string[];
  readonly data?: boolean;
  readonly original?: string;
  readonly loc?: { readonly start: { readonly line: number } };
}

/**
 * Refuses names that no data has. Handlebars' strict mode catches a misspelt `{{name}}` when it is
 * shown, but not one in `{{#if name}}`, which is as good as false and hides what it guards.
 */
export function checkNames(tree: unknown, file: string, known: KnownNames): void {
  if (Array.isArray(tree)) for (const node of tree) checkNames(node, file, known);
  else if (typeof tree === 'object' && tree !== null) {
    const node = tree as Syntax;
    if (node.type === 'PathExpression') checkPath(node, file, known);
    for (const [key, child] of Object.entries(tree)) {
      const namesPartial = /^Partial/.test(node.type ?? '') && key === 'name';
      if (namesPartial) checkPartial(child as Syntax, file, known);
      else checkNames(child, file, known);
    }
  }
}

function checkPath(path: Syntax, file: string, { fields, words, helpers }: KnownNames): void {
  const parts = path.parts ?? [];
  const ofWords = path.data === true && parts[0] === 'w';
  for (const [place, part] of parts.entries()) {
    const known = ofWords && place === 1 ? words : fields;
    if (known.has(part) || helpers.has(part) || builtIn.has(part) || blocks.has(part)) continue;
    throw unknown({ zh: '字段', en: 'field' }, part, known, path, file);
  }
}

function checkPartial(name: Syntax, file: string, { partials }: KnownNames): void {
  const written = name.original ?? '';
  if (!partials.has(written)) throw unknown({ zh: '部件', en: 'partial' }, written, partials, name, file);
}

function unknown(what: Words, name: string, known: ReadonlySet<string>, { loc }: Syntax, file: string) {
  const near = nearest(name, known);
  return new TemplateFault(file, loc?.start.line ?? 0, {
    zh: `没有“${name}”这个${what.zh}${near === undefined ? '' : `，是不是“${near}”？`}`,
    en: `there is no ${what.en} “${name}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  });
}
