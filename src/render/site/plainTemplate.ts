/**
 * Templates of the plain kind – fields, words, our helpers, `if`, `unless`, `each`, partials – as functions, many
 * times faster than the engine. Whatever could mean anything else is left to the engine, faults included, and
 * tests hold both against each other.
 */
import {
  call,
  expression,
  lookup,
  notPlain,
  type Place,
  path,
  type Surroundings,
  shown,
  shownAsItIs,
} from './plainValues.js';

type Node = hbs.AST.Node;

/** Sets a page with the frame it was read for; raises an error where the engine has to. */
export type PlainTemplate = (data: object) => string;

type Part = string | ((at: Place) => string);

/** What a template may call. */
interface Callable extends Surroundings {
  /** Partials by name, filled while templates are read. */
  readonly partials: Map<string, Part>;
  /** Names of the partials that the template being read calls. */
  readonly called: Set<string>;
}

/** Templates as the engine's syntax trees, by name. */
export interface TemplateTrees {
  readonly partials: ReadonlyMap<string, Node>;
  readonly pages: ReadonlyMap<string, Node>;
}

/** Reads templates for pages with one frame. Gives the pages that are plain through and through. */
export function plainTemplates(
  { partials, pages }: TemplateTrees,
  surroundings: Surroundings,
): Map<string, PlainTemplate> {
  const known = { ...surroundings, partials: new Map<string, Part>() };
  const calls = new Map<string, ReadonlySet<string>>();
  for (const [name, tree] of partials) {
    const [part, called] = readWhole(tree, known);
    if (part === undefined) continue;
    known.partials.set(name, part);
    calls.set(name, called);
  }
  const plain = new Map<string, PlainTemplate>();
  for (const [name, tree] of pages) {
    const [part, called] = readWhole(tree, known);
    if (part !== undefined && areAllKnown(called, calls)) plain.set(name, pageOf(part));
  }
  return plain;
}

function pageOf(part: Part): PlainTemplate {
  return (data) => text(part, { context: data, index: 0, rounds: 0, around: undefined, root: data });
}

/** Whether all these partials are plain, and those that they call. */
function areAllKnown(
  names: ReadonlySet<string>,
  calls: ReadonlyMap<string, ReadonlySet<string>>,
  seen: Set<string> = new Set(),
): boolean {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const called = calls.get(name);
    if (called === undefined || !areAllKnown(called, calls, seen)) return false;
  }
  return true;
}

function readWhole(tree: Node, known: Omit<Callable, 'called'>): [Part | undefined, ReadonlySet<string>] {
  const called = new Set<string>();
  try {
    return [program(tree, { ...known, called }), called];
  } catch (error) {
    if (error === notPlain) return [undefined, called];
    throw error;
  }
}

function text(part: Part, at: Place): string {
  return typeof part === 'string' ? part : part(at);
}

function program(node: Node | undefined, known: Callable): Part {
  if (node === undefined) return '';
  const { body, blockParams } = node as hbs.AST.Program;
  if (blockParams !== undefined) throw notPlain;
  const parts: Part[] = [];
  for (const one of body) {
    const part = statement(one, known);
    const before = parts.at(-1);
    if (typeof part === 'string' && typeof before === 'string') parts[parts.length - 1] = before + part;
    else if (part !== '') parts.push(part);
  }
  const [only = ''] = parts;
  if (parts.length <= 1) return only;
  return (at) => {
    let whole = '';
    for (const part of parts) whole += typeof part === 'string' ? part : part(at);
    return whole;
  };
}

function statement(node: Node, known: Callable): Part {
  switch (node.type) {
    case 'CommentStatement':
      return '';
    case 'ContentStatement':
      return (node as hbs.AST.ContentStatement).value;
    case 'MustacheStatement':
      return mustache(node as hbs.AST.MustacheStatement, known);
    case 'BlockStatement':
      return block(node as hbs.AST.BlockStatement, known);
    case 'PartialStatement':
      return partial(node as hbs.AST.PartialStatement, known);
    default:
      throw notPlain;
  }
}

/** `{{field}}`, `{{{field}}}`, `{{helper value}}`. */
function mustache(node: hbs.AST.MustacheStatement, known: Callable): Part {
  const value = node.params.length > 0 || node.hash ? call(node, known) : path(node.path, known, true);
  const show = node.escaped ? shown : shownAsItIs;
  return typeof value === 'function' ? (at) => show(value(at)) : show(value.fixed);
}

/** `{{#if value}}…{{else}}…{{/if}}`, `{{#unless value}}`, `{{#each list}}`. */
function block(node: hbs.AST.BlockStatement, known: Callable): Part {
  const [param, ...more] = node.params;
  if (param === undefined || more.length > 0 || node.hash) throw notPlain;
  const value = lookup(expression(param, known));
  const [then, otherwise] = [program(node.program, known), program(node.inverse, known)];
  switch (node.path.original) {
    case 'if':
      return (at) => text(holds(value(at)) ? then : otherwise, at);
    case 'unless':
      return (at) => text(holds(value(at)) ? otherwise : then, at);
    case 'each':
      return (at) => eachOf(value(at), at, then, otherwise);
    default:
      throw notPlain;
  }
}

/** Whether `if` takes a value for true: an empty list is not. */
function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function eachOf(list: unknown, at: Place, then: Part, otherwise: Part): string {
  if (list === undefined || list === null) return text(otherwise, at);
  if (!Array.isArray(list)) throw notPlain;
  if (list.length === 0) return text(otherwise, at);
  const { context, root } = at;
  if (typeof context !== 'object') throw notPlain;
  const place: Place = { context, index: 0, rounds: list.length, around: at, root };
  let whole = '';
  for (let index = 0; index < list.length; index++) {
    const one: unknown = list[index];
    if (one === undefined || one === null || one === context) throw notPlain;
    place.context = one;
    place.index = index;
    // The engine takes a single word for the list that holds it alone.
    place.around = typeof one === 'object' ? at : undefined;
    whole += text(then, place);
  }
  return whole;
}

/** `{{> name}}`, `{{> name value}}`. */
function partial(node: hbs.AST.PartialStatement, known: Callable): Part {
  const [param, ...more] = node.params;
  if (node.name.type !== 'PathExpression' || more.length > 0 || node.hash) throw notPlain;
  const name = node.name.original as string;
  const value = param === undefined ? ({ context }: Place) => context : lookup(expression(param, known));
  const { partials, called } = known;
  const { indent } = node;
  called.add(name);
  return (at) => {
    const context = value(at);
    const part = partials.get(name);
    if (part === undefined || typeof context !== 'object' || context === null) throw notPlain;
    const { index, rounds, root } = at;
    const html = text(part, { context, index, rounds, around: undefined, root });
    return indent ? indented(html, indent) : html;
  };
}

/** What a partial gives that stands on a line of its own: its lines are moved in with it. */
function indented(html: string, indent: string): string {
  const lines = html.split('\n');
  return lines
    .map((line, index) => (line === '' && index === lines.length - 1 ? line : indent + line))
    .join('\n');
}
