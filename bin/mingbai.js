#!/usr/bin/env node
// The launcher: hands over to the compiled program.
import { existsSync } from 'node:fs';

const program = new URL('../lib/cli/main.js', import.meta.url);
if (!existsSync(program)) {
  process.stderr.write(
    '还没有编译程序。请先运行 npm run compile。\nThe program is not compiled yet. Run: npm run compile\n',
  );
  process.exit(2);
}
const { main } = await import(program.href);
await main(process.argv.slice(2));
