/** The values of templates of the plain kind: fields however deep, words, helpers; as the engine would find and show them. */
import type { Ways } from './address.js';

/** What every template of one page sees besides its data: `@w`, `@base` and `@home`. */
export interface Frame extends Ways {
  /** The program's words. */
  readonly w: Readonly<Record<string, string>>;
}

/** Where a template is being set: the value it speaks of, and what is around it. */
export interface Place {
  context: unknown;
  /** Number of the round in the innermost `each` from 0, and how many there are; 0 of 0 outside. */
  index: number;
  rounds: number;
  /** What `..` means; a partial sees nothing outside itself. */
  around: Place | undefined;
  /** What every part of the page sees. */
  readonly page: { readonly data: object; readonly frame: Frame };
}

/** A value that is looked up when a template is set. */
export type Value = (at: Place) => unknown;

/** A function that templates may call. */
export type Helper = (...args: unknown[]) => unknown;

type Node = hbs.AST.Node;
type Helpers = ReadonlyMap<string, Helper>;

/** Raised where a template or its data are not of the plain kind. */
class NotPlain extends Error {}
/** The one error that says so. */
export const notPlain = new NotPlain();

/** Names that mean more than a field to the engine. */
const built: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with', 'lookup', 'log']);

/** A value as the engine shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return escaped(value);
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw notPlain;
}

const special = /[&<>"'`=]/;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

function escaped(words: string): string {
  if (!special.test(words)) return words;
  return words.replace(/[&<>"'`=]/g, (character) => entities[character] as string);
}

/** A helper of ours with its arguments. */
export function call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, helpers: Helpers): Value {
  const helper = helpers.get((node.path as hbs.AST.PathExpression).original);
  if (helper === undefined || node.hash) throw notPlain;
  const values = node.params.map((param) => expression(param, helpers));
  return (at) => helper(...values.map((value) => value(at)), { data: at.page.frame });
}

/** A value that is handed to a block, a partial or a helper. */
export function expression(node: Node, helpers: Helpers): Value {
  switch (node.type) {
    case 'PathExpression':
      return path(node, helpers, false);
    case 'SubExpression':
      return call(node as hbs.AST.SubExpression, helpers);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral': {
      const { value } = node as hbs.AST.StringLiteral;
      return () => value;
    }
    default:
      throw notPlain;
  }
}

/** A field, however deep: `name`, `view.title`, `../id`, `@w.home`, `this`. Where it is shown it must be there. */
export function path(node: Node, helpers: Helpers, isShown: boolean): Value {
  if (node.type !== 'PathExpression') throw notPlain;
  const { parts, depth, data } = node as hbs.AST.PathExpression;
  const [first = '', ...rest] = parts;
  if (isShown && parts.length === 1 && (helpers.has(first) || built.has(first))) throw notPlain;
  if (!data) return fields(surroundings(depth), parts, isShown);
  if (depth > 0) throw notPlain;
  return fields(dataValue(first, isShown && rest.length === 0), rest, isShown);
}

/** What `this` or so many `..` mean. */
function surroundings(depth: number): Value {
  if (depth === 0) return ({ context }) => context;
  return (at) => {
    let place: Place | undefined = at;
    for (let up = 0; up < depth; up++) place = place?.around;
    if (place === undefined) throw notPlain;
    return place.context;
  };
}

/** A value of the frame or of the innermost `each`, by its name after `@`. */
function dataValue(name: string, isShown: boolean): Value {
  switch (name) {
    case 'root':
      return ({ page }) => page.data;
    case 'index':
    case 'key':
      return (at) => inRound(at).index;
    case 'first':
      return (at) => inRound(at).index === 0;
    case 'last':
      return (at) => inRound(at).index === at.rounds - 1;
    default:
      return ({ page }) => field(page.frame, name, isShown);
  }
}

function inRound(at: Place): Place {
  if (at.rounds === 0) throw notPlain;
  return at;
}

/** A field of a field of a value. */
function fields(value: Value, names: readonly string[], isShown: boolean): Value {
  const [first, second, ...rest] = names;
  if (first === undefined) return value;
  if (second === undefined) return (at) => field(value(at), first, isShown);
  return fields((at) => field(value(at), first, false), [second, ...rest], isShown);
}

/** A value that a thing has of its own. */
function field(holder: unknown, name: string, mustBe: boolean): unknown {
  if (typeof holder !== 'object' || holder === null) throw notPlain;
  const value = (holder as Readonly<Record<string, unknown>>)[name];
  if (value === undefined || value === null) {
    if (mustBe && !(name in holder)) throw notPlain;
    return value;
  }
  if (typeof value === 'function' || !Object.hasOwn(holder, name)) throw notPlain;
  return value;
}
