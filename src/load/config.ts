/** The configuration of a catalogue, and the folder that it makes one. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ownLanguage } from '../model/config.js';
import { UsageError } from '../text/diagnostic.js';
import { configFiles } from '../text/program.js';
import { configFallback, readYamlDocument } from './document.js';
import { CatalogueFolder } from './folder.js';
import type { Reading } from './registers.js';
import { Sources } from './sources.js';

/**
 * Opens a catalogue's folder; `overlay` holds texts that stand in for what its files say. Throws a UsageError where there
 * is no folder, or no catalogue in it.
 */
export function openFolder(root: string, overlay?: ReadonlyMap<string, string>): CatalogueFolder {
  if (!isFolder(root)) {
    throw new UsageError({ zh: `没有文件夹“${root}”`, en: `There is no folder “${root}”` });
  }
  if (!configFiles.some((name) => existsSync(join(root, name)))) {
    throw new UsageError({
      zh: `“${root}”不是目录文件夹：里面没有 catalogue.yaml`,
      en: `“${root}” is not a catalogue: it holds no catalogue.yaml`,
    });
  }
  return new CatalogueFolder(root, overlay);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The configuration as far as it can be read, with the path of its file. */
export function readConfig({ folder, top, sources, findings, unread }: Reading): {
  readonly config: Config;
  readonly configFile: string;
} {
  const file = top.find(({ path }) => configFiles.includes(path));
  const source = file && folder.read(file);
  if (file && !source) unread.set(file.path, [[]]);
  if (!source) return { config: configFallback, configFile: file?.path ?? 'catalogue.yml' };
  sources.add({ ...source, kind: 'config' });
  const { value, findings: found } = readYamlDocument('config', source.path, source.text);
  findings.push(...found);
  unread.set(source.path, value.value === undefined ? [[]] : value.broken);
  return { config: value.value ?? configFallback, configFile: source.path };
}

/** The language that a catalogue is written in, as far as its configuration can be read. Throws as {@link openFolder} does. */
export function languageOf(root: string): string {
  const folder = openFolder(root);
  const reading = { folder, top: folder.top(), sources: new Sources(), findings: [], unread: new Map() };
  return ownLanguage(readConfig(reading).config);
}
