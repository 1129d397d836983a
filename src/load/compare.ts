/** Whether an edit of a file changed more than it should. */
import { schemaOf } from '../model/documents.js';
import { shapeOf } from '../model/shape.js';
import { Plain } from '../model/written.js';
import type { FieldPath } from '../text/source.js';
import { canonicalise } from './canonical.js';
import { readFrontMatter } from './frontMatter.js';
import type { CatalogueSource } from './sources.js';
import { readYaml } from './yaml.js';

/**
 * Whether two versions of a file say the same everywhere but at the path meant (and, in a register,
 * but for entries added at its end). A version that cannot be read says nothing: what makes it readable,
 * or readable further than before, changes nothing that it said.
 */
export function sameElsewhere(
  before: CatalogueSource,
  after: CatalogueSource,
  meant: FieldPath | undefined,
): boolean {
  const old = valuesOf(before);
  const fresh = valuesOf(after);
  if ('unreadable' in old) return !('unreadable' in fresh) || fresh.unreadable > old.unreadable;
  if ('unreadable' in fresh) return false;
  // A finding without a path stands in the body: it may change that, and nothing before it.
  if (meant === undefined && old.front !== '' && old.front === fresh.front) return true;
  if (old.body !== fresh.body) return false;
  return differences(old.value, fresh.value, []).every((path) => {
    const added = Array.isArray(old.value) && path.length === 1 && Number(path[0]) >= old.value.length;
    return added || isMeant(path, meant);
  });
}

/** A difference is meant where it lies at or below the path, or beside it where a key is renamed. */
function isMeant(path: FieldPath, meant: FieldPath | undefined): boolean {
  if (meant === undefined) return false;
  const parent = meant.slice(0, -1);
  const inside = (prefix: FieldPath): boolean => prefix.every((part, index) => path[index] === part);
  return inside(meant) || (path.length === parent.length + 1 && inside(parent));
}

interface Values {
  readonly value: unknown;
  readonly front: string;
  readonly body: string;
}

/** What a version says, or how far it can be read; `front` is the text up to the body, empty for a file that has none. */
function valuesOf(source: CatalogueSource): Values | { readonly unreadable: number } {
  const fenced = source.kind === 'item' || source.kind === 'translation';
  const front = fenced ? readFrontMatter(source.text) : undefined;
  const yaml = front ? { value: front.data, faults: front.faults } : readYaml(source.text);
  const [fault] = yaml.faults;
  if (fault) return { unreadable: fault.span.start };
  const { value } = canonicalise(yaml.value ?? null, shapeOf(schemaOf(source.kind)));
  return { value, front: source.text.slice(0, front?.bodyOffset ?? 0), body: front?.body ?? '' };
}

/** The paths at which two values differ, as high up as the difference begins. */
function differences(a: unknown, b: unknown, path: FieldPath): FieldPath[] {
  if (a instanceof Plain || b instanceof Plain) {
    const same = a instanceof Plain && b instanceof Plain && a.text === b.text;
    return same ? [] : [path];
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return a === b ? [] : [path];
  if (Array.isArray(a) !== Array.isArray(b)) return [path];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => {
    const part = Array.isArray(a) ? Number(key) : key;
    return differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], [
      ...path,
      part,
    ]);
  });
}
