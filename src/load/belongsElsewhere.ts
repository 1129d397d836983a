/** Keys that the format has, but in another map: written one level too high or too deep. */
import type { Shape, ShapeKey } from '../model/shape.js';
import { stepInto } from '../model/shape.js';
import type { FieldPath } from '../text/source.js';
import type { Words } from '../text/words.js';

/** Where a key belongs. */
export interface Belonging {
  readonly hint: Words;
  /** The path it should have; undefined where it would be one of several. */
  readonly path?: FieldPath;
}

const deepest = 3;
/** More maps than these that have the key tell nothing. */
const mostPlaces = 3;

/** Where a key belongs that the map at the path has not; `value`: what that map holds. `path` ends with the key. */
export function belongsElsewhere(
  spelling: string,
  root: Shape,
  path: FieldPath,
  value: Readonly<Record<string, unknown>>,
): Belonging | undefined {
  const parent = path.slice(0, -1);
  const here = parent.reduce(stepInto, root);
  return outside(spelling, root, parent) ?? inside(spelling, here, parent, value);
}

/** The map around that has the key. */
function outside(spelling: string, root: Shape, parent: FieldPath): Belonging | undefined {
  for (let depth = parent.length - 1; depth >= 0; depth--) {
    const above = parent.slice(0, depth);
    const shape = above.reduce(stepInto, root);
    const name = shape.kind === 'record' ? shape.keys.get(spelling)?.name : undefined;
    const beside = parent[depth];
    if (shape.kind !== 'record' || name === undefined || typeof beside !== 'string') continue;
    const zh = shape.keys.get(beside)?.key.zh[0] ?? beside;
    return {
      hint: {
        zh: `它不在“${zh}”里面，和 ${zh} 是同一层：少缩进一些，和它对齐`,
        en: `It stands beside ${beside}, not inside: indent it less, in line with ${beside}`,
      },
      path: [...above, name],
    };
  }
  return undefined;
}

/** The maps inside that have the key: of those at one depth, the ones that are written there. */
function inside(
  spelling: string,
  here: Shape,
  parent: FieldPath,
  value: Readonly<Record<string, unknown>>,
): Belonging | undefined {
  const all = ofForm(chainsTo(spelling, here), spelling, value[spelling]);
  const isWritten = ([first]: readonly ShapeKey[]): boolean =>
    [first?.name ?? '', ...(first?.key.zh ?? [])].some((one) => Object.hasOwn(value, one));
  const written = all.filter(isWritten);
  const chains = written.length > 0 ? written : all;
  if (chains.length === 0 || chains.length > mostPlaces) return undefined;
  const zh = chains.map((chain) => `“${chain.map(({ key }) => key.zh[0]).join('”的“')}”`);
  const en = chains.map((chain) => chain.map(({ name }) => name).join('.'));
  const [only = []] = chains;
  const isOne = chains.length === 1 && only.every(({ shape }) => shape.kind === 'record');
  const last = only.at(-1)?.shape;
  const name = last?.kind === 'record' ? last.keys.get(spelling)?.name : undefined;
  return {
    hint: {
      zh: `它要写在${zh.join('或')}里面：放到那一行下面，多缩进两格`,
      en: `It belongs inside ${en.join(' or ')}: put it below, indented by two more`,
    },
    ...(isOne && name !== undefined ? { path: [...parent, ...only.map((one) => one.name), name] } : {}),
  };
}

/** The chains to where a list may stand, if it is one that is written; all, where that leaves none. */
function ofForm(
  chains: readonly (readonly ShapeKey[])[],
  spelling: string,
  written: unknown,
): readonly (readonly ShapeKey[])[] {
  if (!Array.isArray(written)) return chains;
  const lists = chains.filter((chain) => {
    const map = chain.at(-1)?.shape;
    const record = map?.kind === 'list' ? map.of : map;
    return record?.kind === 'record' && record.keys.get(spelling)?.shape.kind === 'list';
  });
  return lists.length > 0 ? lists : chains;
}

/** The ways down to the nearest maps that have the key. */
function chainsTo(spelling: string, here: Shape): (readonly ShapeKey[])[] {
  let level: { readonly shape: Shape; readonly chain: readonly ShapeKey[] }[] = [{ shape: here, chain: [] }];
  for (let depth = 0; depth < deepest; depth++) {
    const below = level.flatMap(({ shape, chain }) => {
      if (shape.kind !== 'record') return [];
      const entries = new Map([...shape.keys.values()].map((entry) => [entry.name, entry]));
      return [...entries.values()].map((entry) => ({
        shape: entry.shape.kind === 'list' ? entry.shape.of : entry.shape,
        chain: [...chain, entry],
      }));
    });
    const found = below.filter(({ shape }) => shape.kind === 'record' && shape.keys.has(spelling));
    if (found.length > 0) return found.map(({ chain }) => chain);
    level = below;
  }
  return [];
}
