/** Where templates, style sheets and pictures come from: the catalogue's own file, else the program's of the same name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from '../../text/program.js';

/** Where the program's own templates are. */
export const templateFolder = programPath('templates/site');

/** The part of a catalogue's design that replaces templates of the site. */
const part = 'site/';

/** The files of the design of a site. Paths are below `templates/site/`. */
export class TemplateFiles {
  readonly #own: ReadonlyMap<string, string>;

  /** `design`: texts of the catalogue's templates by path below `templates/`. */
  constructor(
    readonly folder: string = templateFolder,
    design: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#own = new Map(
      [...design].flatMap(([path, text]) =>
        path.startsWith(part) ? [[path.slice(part.length), text] as const] : [],
      ),
    );
  }

  /** The text of a file. Throws where neither the catalogue nor the program has it. */
  read(path: string): string {
    return this.#own.get(path) ?? readFileSync(join(this.folder, path), 'utf8');
  }

  /** The text of a file that only catalogues have; undefined where this one has none. */
  addition(path: string): string | undefined {
    return this.#own.get(path);
  }

  /** Whether the catalogue replaces anything: a fault of a template may then be the designer's. */
  get areReplaced(): boolean {
    return this.#own.size > 0;
  }

  /** The name a person knows a file by: below the catalogue where it stands there. */
  shown(path: string): string {
    return this.#own.has(path) ? `templates/${part}${path}` : path;
  }

  /** Name and path of each template, partials first. */
  templates(): [name: string, path: string][] {
    const list = (sub: string): [string, string][] =>
      readdirSync(join(this.folder, sub))
        .filter((file) => file.endsWith('.hbs'))
        .sort()
        .map((file) => [file.slice(0, -4), sub + file]);
    return [...list('partials/'), ...list('')];
  }
}
