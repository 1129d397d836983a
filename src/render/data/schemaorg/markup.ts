/** Nodes of schema.org markup. */

/** A node; members that are undefined are not written. */
export interface Markup {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** A list, unless it is empty: what is not there is not written. */
export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
