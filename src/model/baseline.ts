/** `baseline.yaml`: findings an office knew of when it began, and has not mended yet. */
import type { z } from 'zod';
import { key, optional, record } from './field.js';
import { count } from './quantities.js';
import { line } from './scalars.js';

/** One known finding: which rule, of what, and where in it; how many of the kind. */
export const knownFindingSchema = record({
  rule: key('规则', 'Rule', line, '规则标识。', 'Id of the rule.'),
  item: optional('事项', 'Item', line, '事项标识。', 'Id of the item.'),
  file: optional('文件', 'File', line, '不属于事项的，写文件。', 'The file, where it is no item’s.'),
  field: optional('字段', 'Field', line, '字段，列表不写序号。', 'The field, without positions in lists.'),
  count: optional('个数', 'Count', count, '同样的有几个，默认 1。', 'How many of the kind; 1 by default.'),
});

/** One known finding. */
export type KnownFinding = z.output<typeof knownFindingSchema>;
