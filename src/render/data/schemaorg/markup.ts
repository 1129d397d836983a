/** Nodes of schema.org markup. */

/** A node; members that are undefined are not written. */
export interface Markup {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}
