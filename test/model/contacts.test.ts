/** Where to ask and to go: contacts as they are written, positions that are on the globe. */
import { describe, expect, it } from 'vitest';
import { consultSchema, placeSchema } from '../../src/model/contacts.js';
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

describe('the value of a contact', () => {
  const written = (value: string): unknown =>
    (consultSchema.safeParse({ value }).data as { readonly value: string } | undefined)?.value;

  it.each(['人民路１号监察室（收），邮编１１４０００', '微信公众号：鞍山人社', '三楼咨询台；法定节假日不开'])(
    '%s stands as it is written',
    (text) => expect(written(text)).toBe(text),
  );

  it.each([
    ['（０４１２）５５５０１２３', '(0412)5550123'],
    ['０４１２－５５５０１２３转８０１', '0412-5550123转801'],
    ['https：／／example.invalid／ask', 'https://example.invalid/ask'],
    ['ask＠example.invalid', 'ask@example.invalid'],
  ])('%s is read as %s', (text, expected) => expect(written(text)).toBe(expected));
});
