/** Whether an edit of a file changed more than it should. */
import { schemaOf } from '../model/documents.js';
import { type Shape, shapeOf, stepInto } from '../model/shape.js';
import { isScalar, type Scalar, textOf } from '../model/written.js';
import type { FieldPath } from '../text/source.js';
import { canonicalise, ExpansionError } from './canonical.js';
import { readFrontMatter } from './frontMatter.js';
import type { CatalogueSource } from './sources.js';
import { readYaml } from './yaml.js';

/**
 * Whether two versions of a file say the same everywhere but at the paths meant (and, in a register,
 * but for entries added at its end). A version that cannot be read says nothing: what makes it readable,
 * or readable further than before, changes nothing that it said.
 */
export function sameElsewhere(
  before: CatalogueSource,
  after: CatalogueSource,
  meant: readonly FieldPath[],
): boolean {
  const old = valuesOf(before);
  const fresh = valuesOf(after);
  if ('unreadable' in old) return !('unreadable' in fresh) || fresh.unreadable > old.unreadable;
  if ('unreadable' in fresh) return false;
  // A finding without a path stands in the body: it may change that, and nothing before it.
  if (meant.length === 0 && old.front !== '' && old.front === fresh.front) return true;
  if (old.body !== fresh.body) return false;
  return differences(old.value, fresh.value, [], shapeOf(schemaOf(before.kind))).every((path) => {
    const added = Array.isArray(old.value) && path.length === 1 && Number(path[0]) >= old.value.length;
    return added || meant.some((one) => isMeant(path, one));
  });
}

/**
 * A difference is meant where it lies at or below the path, beside it where a key is renamed, or above it
 * where a scalar stands for its list or record.
 */
function isMeant(path: FieldPath, meant: FieldPath): boolean {
  const parent = meant.slice(0, -1);
  const startsWith = (long: FieldPath, prefix: FieldPath): boolean =>
    prefix.every((part, i) => long[i] === part);
  return (
    startsWith(path, meant) ||
    (path.length === parent.length + 1 && startsWith(path, parent)) ||
    (path.length > 0 && startsWith(meant, path))
  );
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
  try {
    const { value } = canonicalise(yaml.value ?? null, shapeOf(schemaOf(source.kind)));
    return { value, front: source.text.slice(0, front?.bodyOffset ?? 0), body: front?.body ?? '' };
  } catch (error) {
    if (error instanceof ExpansionError) return { unreadable: 0 };
    throw error;
  }
}

/** The paths at which two values differ, as high up as the difference begins. */
function differences(a: unknown, b: unknown, path: FieldPath, shape: Shape): FieldPath[] {
  const [one, other] = [isScalar(a), isScalar(b)];
  if (one || other) return one && other && textOf(a as Scalar) === textOf(b as Scalar) ? [] : [path];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return a === b ? [] : [path];
  if (Array.isArray(a) !== Array.isArray(b)) return [path];
  // A map that stands for a list of one is that one; pairs of a keyed list are the elements they become.
  if (shape.kind === 'list' && !Array.isArray(a) && !shape.keyed)
    return differences(a, b, [...path, 0], shape.of);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key, index) => {
    const part = shape.kind === 'list' ? (Array.isArray(a) ? Number(key) : index) : key;
    const [before, after] = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]];
    return differences(before, after, [...path, part], stepInto(shape, part));
  });
}
