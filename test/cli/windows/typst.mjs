/** The engine is made for this machine: it is found as here, and its paths are given as here. */
import { createRequire } from 'node:module';
import { toHere } from './paths.mjs';

const shown = Object.getOwnPropertyDescriptor(process, 'platform');
const here = process.report.getReport().header.platform;
Object.defineProperty(process, 'platform', { ...shown, value: here });
const engine = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
Object.defineProperty(process, 'platform', shown);

/** A compiler whose paths are those of Windows. */
export class NodeCompiler {
  #inner;

  constructor(inner) {
    this.#inner = inner;
  }

  static create({ workspace, fontArgs }) {
    const fonts = fontArgs.map(({ fontPaths }) => ({ fontPaths: fontPaths.map(toHere) }));
    return new NodeCompiler(engine.NodeCompiler.create({ workspace: toHere(workspace), fontArgs: fonts }));
  }

  addSource(path, text) {
    this.#inner.addSource(toHere(path), text);
  }

  mapShadow(path, content) {
    this.#inner.mapShadow(toHere(path), content);
  }

  compile({ mainFilePath, ...rest }) {
    return this.#inner.compile(mainFilePath ? { ...rest, mainFilePath: toHere(mainFilePath) } : rest);
  }

  pdf(...given) {
    return this.#inner.pdf(...given);
  }

  query(...given) {
    return this.#inner.query(...given);
  }

  evictCache(age) {
    this.#inner.evictCache(age);
  }

  fetchDiagnostics(fault) {
    return this.#inner.fetchDiagnostics(fault);
  }
}
