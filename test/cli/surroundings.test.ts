/** What a command finds around it: when it uses colours, and how wide its progress may be. */
import { Chalk } from 'chalk';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../src/cli/progress.js';
import { processSurroundings } from '../../src/cli/surroundings.js';
import { displayWidth } from '../../src/text/width.js';

/** Whether a command uses colours, with its streams at terminals or not. */
function coloured(argv: string[], env: Record<string, string> = {}, out = true, err = true): boolean {
  vi.stubEnv('NO_COLOR', env.NO_COLOR ?? '');
  vi.stubEnv('FORCE_COLOR', env.FORCE_COLOR ?? '');
  vi.stubGlobal('process', {
    ...process,
    env: process.env,
    cwd: () => '/',
    stdout: { isTTY: out },
    stderr: { isTTY: err },
  });
  return processSurroundings(argv).paint.level > 0;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('colours', () => {
  it('are for terminals, not for pipes, logs and files', () => {
    expect(coloured(['check'])).toBe(true);
    expect(coloured(['check'], {}, false)).toBe(false);
    expect(coloured(['build'], {}, true, false)).toBe(false);
    expect(coloured(['check', '--output', 'report.txt'])).toBe(false);
  });

  it('follow NO_COLOR and FORCE_COLOR where they are not empty', () => {
    expect(coloured(['check'], { NO_COLOR: '1' })).toBe(false);
    expect(coloured(['check'], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(coloured(['check'], { FORCE_COLOR: '0' })).toBe(false);
  });

  it('are as --color says, before all else', () => {
    expect(coloured(['check', '--color', 'always'], { NO_COLOR: '1' }, false)).toBe(true);
    expect(coloured(['check', '--color=never'], { FORCE_COLOR: '1' })).toBe(false);
    expect(coloured(['check', '--color', 'auto'], { NO_COLOR: '1' })).toBe(false);
  });
});

it('keeps progress in one line of the terminal', () => {
  let said = '';
  const progress = new Progress(
    {
      ...{ out: () => {}, cwd: '/', asked: undefined, machine: 'zh', paint: new Chalk({ level: 0 }) },
      err: (text) => {
        said += text;
      },
      isTerminal: true,
      columns: 40,
    },
    'zh',
  );
  for (const what of ['网站', '手册', '数据']) progress.step(what, 99, 99);
  const lines = said.split('\r\x1b[K').filter((line) => line !== '');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe('生成网站 99/99 …');
  for (const line of lines) expect(displayWidth(line)).toBeLessThan(40);
});
