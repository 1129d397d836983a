/** Item codes: two in use, and what can be wrong with one. */
import { describe, expect, it } from 'vitest';
import {
  basicCodeFaults,
  handlingCodeFaults,
  isTypeCode,
  readBasicCode,
  readTaskCode,
  taskCodeFaults,
  taskOfHandling,
} from '../../src/model/itemCode.js';

const shanwei = '12441500196720244T3442199806003';
const guangxi = '11450000007565194H200011501500504';

describe('codes in use', () => {
  it('come apart', () => {
    expect(readTaskCode(shanwei)).toEqual({
      organisation: '12441500196720244T',
      level: '3',
      basic: '442199806003',
    });
    expect(taskOfHandling(guangxi)).toBe(guangxi.slice(0, 31));
    expect(readBasicCode('442199806003')).toEqual({ region: '44', type: '21' });
  });

  it('have no fault where type and province agree', () => {
    expect(taskCodeFaults(shanwei, 'public-service', '441500')).toEqual([]);
    expect(handlingCodeFaults(guangxi, 'permit', '450000')).toEqual([]);
  });
});

describe('a basic code', () => {
  it('may have ten places', () => {
    expect(readBasicCode('2000001000')?.region).toBeUndefined();
    expect(basicCodeFaults('2000001000', undefined, '210300')).toEqual([]);
  });

  it.each(['21200000100', '2120000010000', '21200000100A', ''])('has another form than %j', (code) => {
    expect(basicCodeFaults(code, undefined, '210300')).toEqual([{ kind: 'form' }]);
  });

  it('is of the nation or of the catalogue’s province', () => {
    expect(basicCodeFaults('002000001000', undefined, '210300')).toEqual([]);
    expect(basicCodeFaults('442000001000', undefined, '210300')).toEqual([{ kind: 'region', part: '44' }]);
    expect(basicCodeFaults('442000001000', undefined, undefined)).toEqual([]);
    expect(basicCodeFaults('992000001000', undefined, undefined)).toEqual([{ kind: 'region', part: '99' }]);
  });

  it('is of the item’s type', () => {
    expect(basicCodeFaults('210100001000', undefined, '210300')).toEqual([{ kind: 'type', part: '01' }]);
    expect(isTypeCode('29')).toBe(true);
    expect(isTypeCode('05', 'payment')).toBe(true);
    expect(isTypeCode('20', 'payment')).toBe(false);
    expect(isTypeCode('02', 'payment')).toBe(false);
    expect(isTypeCode('02', 'other')).toBe(true);
    expect(isTypeCode('01', 'other')).toBe(false);
  });
});

describe('a task code', () => {
  it('holds a social credit code', () => {
    const wrong = shanwei.replace('244T', '245T');
    expect(taskCodeFaults(wrong, undefined, '441500')).toEqual([
      { kind: 'organisation', part: '12441500196720245T' },
    ]);
  });

  it.each([
    ['a place too few', shanwei.slice(1)],
    ['level 8', shanwei.replace('T3', 'T8')],
    ['a letter in the basic code', `${shanwei.slice(0, 30)}A`],
    ['lower case', shanwei.toLowerCase()],
  ])('has no %s', (_, code) => expect(taskCodeFaults(code, undefined, '441500')).toEqual([{ kind: 'form' }]));
});
