/** Where to go: positions that are on the globe. */
import { describe, expect, it } from 'vitest';
import { placeSchema } from '../../src/model/contacts.js';
import { faultOf } from '../../src/model/fault.js';

const read = (geo: readonly string[]) => placeSchema.safeParse({ name: '大厅', geo });

describe('a position', () => {
  it.each([[['122.99', '41.11']], [['-180', '90']]])('may be %j', (geo) =>
    expect(read(geo).data?.geo).toEqual(geo.map(Number)),
  );

  it.each([
    [['41.11', '122.99'], '先写经度'],
    [['181', '0'], '先写经度'],
    [['122.99'], '如 [122.99'],
    [['1', '2', '3'], '如 [122.99'],
  ])('is not %j', (geo, hint) => {
    const faults = (read(geo).error?.issues ?? []).map((issue) => faultOf(issue)?.hint?.zh);
    expect(faults).toEqual([expect.stringContaining(hint)]);
  });
});
