/** Names of materials without the remarks behind them. */
import { expect, it } from 'vitest';
import { bareName } from '../../src/model/certificate.js';

it.each([
  ['出生医学证明（原件）', '出生医学证明'],
  ['出生医学证明 (原件) （复印件） ', '出生医学证明'],
  ['户口簿（首页）复印件', '户口簿（首页）复印件'],
  ['证明（见（附件））', '证明（见（附件））'],
  ['（原件）', '（原件）'],
  ['证明）', '证明）'],
])('%s → %s', (written, bare) => expect(bareName(written)).toBe(bare));
