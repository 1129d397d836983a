/** What is put together at the end, of what batches of items have left. */
import type { Artefact } from '../artefact.js';
import type { BatchesMade } from './batchesMade.js';

/** Files that are put together of what batches have left. */
export interface Join {
  /** Names the join among all others: the path of its file below the output, or of the first of several. */
  readonly name: string;
  /** Names of the segments and notes they are made of: while these stay, the files do. */
  readonly restsOn: readonly string[];
  make(made: BatchesMade): Iterable<Artefact>;
}
