/** What the YAML reader hands to the model: every scalar as it was written, never as a float. */

/** A plain (unquoted) scalar that YAML 1.2 core reads as something other than a string. */
export class Plain {
  constructor(
    /** The characters in the file: `007`, `1e32`, `true`, `~`. */
    readonly text: string,
    readonly kind: 'number' | 'boolean' | 'null',
  ) {}

  /** A reader of YAML that finds it in the place of a key takes it for the text, as it does no map. */
  get [Symbol.toStringTag](): string {
    return 'Scalar';
  }

  toString(): string {
    return this.text;
  }
}

/** A scalar: a string, or a plain scalar that YAML would read as a number, a boolean or null. */
export type Scalar = string | Plain;

/** Whether a value of a document is a scalar (and not a list or a map). */
export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || value instanceof Plain;
}

/** The characters of a scalar. */
export function textOf(scalar: Scalar): string {
  return typeof scalar === 'string' ? scalar : scalar.text;
}

/** Whether a value is a map of keys. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
