/** Work that may fail without harm: files that others remove, folders that may not be written, what is damaged. */

/** What the work gives; undefined where it throws. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
