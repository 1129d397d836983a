/**
 * The values of templates of the plain kind: fields however deep, words, helpers; as the engine would find and show
 * them. What is the same on all pages with one frame is found once.
 */
import type { Ways } from './address.js';

/** What every template of one page sees besides its data: `@w`, `@base` and `@home`. Many pages have the same. */
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
  /** The data of the page: `@root`. */
  readonly root: object;
}

/** A value that is the same on all pages with one frame, or is looked up on each. */
export type Value = { readonly fixed: unknown } | Lookup;

/** Finds a value where a template is being set. */
export type Lookup = (at: Place) => unknown;

/** A function that templates may call. */
export type Helper = (...args: unknown[]) => unknown;

type Node = hbs.AST.Node;

/** What is known when templates are read. */
export interface Surroundings {
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly frame: Frame;
}

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

/** A value as the engine shows it in three braces. */
export function shownAsItIs(value: unknown): string {
  const html = value ?? '';
  if (typeof html !== 'string') throw notPlain;
  return html;
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

/** A value as it is looked up anywhere. */
export function lookup(value: Value): Lookup {
  return typeof value === 'function' ? value : () => value.fixed;
}

/** A helper of ours with its arguments; helpers are functions of these and the frame alone. */
export function call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, known: Surroundings): Value {
  const helper = known.helpers.get((node.path as hbs.AST.PathExpression).original);
  if (helper === undefined || node.hash) throw notPlain;
  const options = { data: known.frame };
  const values = node.params.map((param) => expression(param, known));
  const lookups = values.map(lookup);
  const called = (at: Place): unknown => helper(...lookups.map((value) => value(at)), options);
  if (values.some((value) => typeof value === 'function')) return called;
  try {
    return { fixed: helper(...values.map((value) => 'fixed' in value && value.fixed), options) };
  } catch {
    throw notPlain;
  }
}

/** A value that is handed to a block, a partial or a helper. */
export function expression(node: Node, known: Surroundings): Value {
  switch (node.type) {
    case 'PathExpression':
      return path(node, known, false);
    case 'SubExpression':
      return call(node as hbs.AST.SubExpression, known);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral': {
      const { value } = node as hbs.AST.StringLiteral;
      return { fixed: value };
    }
    default:
      throw notPlain;
  }
}

/** A field, however deep: `name`, `view.title`, `../id`, `@w.home`, `this`. Where it is shown it must be there. */
export function path(node: Node, { helpers, frame }: Surroundings, isShown: boolean): Value {
  if (node.type !== 'PathExpression') throw notPlain;
  const { parts, depth, data } = node as hbs.AST.PathExpression;
  const [first = '', ...rest] = parts;
  if (isShown && parts.length === 1 && (helpers.has(first) || built.has(first))) throw notPlain;
  if (!data) {
    // Most fields are of the value itself.
    if (depth === 0 && first !== '' && rest.length === 0)
      return ({ context }) => field(context, first, isShown);
    return fields(surroundings(depth), parts, isShown);
  }
  if (depth > 0) throw notPlain;
  return fields(dataValue(first, isShown && rest.length === 0, frame), rest, isShown);
}

/** What `this` or so many `..` mean. */
function surroundings(depth: number): Lookup {
  if (depth === 0) return ({ context }) => context;
  return (at) => {
    let place: Place | undefined = at;
    for (let up = 0; up < depth; up++) place = place?.around;
    if (place === undefined) throw notPlain;
    return place.context;
  };
}

/** A value of the frame or of the innermost `each`, by its name after `@`. */
function dataValue(name: string, isShown: boolean, frame: Frame): Value {
  switch (name) {
    case 'root':
      return ({ root }) => root;
    case 'index':
    case 'key':
      return (at) => inRound(at).index;
    case 'first':
      return (at) => inRound(at).index === 0;
    case 'last':
      return (at) => inRound(at).index === at.rounds - 1;
    default:
      return { fixed: field(frame, name, isShown) };
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
  const mustBe = isShown && second === undefined;
  const one: Value =
    typeof value === 'function'
      ? (at) => field(value(at), first, mustBe)
      : { fixed: field(value.fixed, first, mustBe) };
  return second === undefined ? one : fields(one, [second, ...rest], isShown);
}

/** A value that a thing has of its own. */
function field(holder: unknown, name: string, mustBe: boolean): unknown {
  if (typeof holder !== 'object' || holder === null) throw notPlain;
  const value = (holder as Readonly<Record<string, unknown>>)[name];
  if (value === undefined || value === null) {
    if (mustBe && !(name in holder)) throw notPlain;
    return value;
  }
  if (typeof value === 'function' || !isOwn(holder, name)) throw notPlain;
  return value;
}

/**
 * Whether a value that was found is the holder's own. Plain objects and lists inherit functions and `__proto__` only,
 * so they need not be asked again: pages look up hundreds of fields.
 */
function isOwn(holder: object, name: string): boolean {
  const from: unknown = Object.getPrototypeOf(holder);
  const isBare = from === Object.prototype || from === Array.prototype;
  return isBare ? name !== '__proto__' : Object.hasOwn(holder, name);
}
