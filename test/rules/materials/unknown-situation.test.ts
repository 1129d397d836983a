/** Situations that materials refer to. */
import { describe, expect, it } from 'vitest';
import { saidOf } from '../examples.js';

const material =
  'materials: [ { name: 户口簿, copies: 1, situations: [ own ], basis: 《社会保险法》第五十八条 } ]';

describe('unknown-situation', () => {
  it('is not said where a situation could not be read: it may be the one', () => {
    const situations = 'situations: [ { id: "own/agent", name: 本人 }, { id: other, name: 代办 } ]\n';
    expect(saidOf('invalid-value', situations + material)).toHaveLength(1);
    expect(saidOf('unknown-situation', situations + material)).toEqual([]);
  });

  it('is said where there are others, or none', () => {
    expect(
      saidOf('unknown-situation', `situations: [ { id: other, name: 代办 } ]\n${material}`),
    ).toHaveLength(1);
    expect(saidOf('unknown-situation', material)).toHaveLength(1);
  });
});
