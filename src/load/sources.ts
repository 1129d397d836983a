/** The sources of a catalogue, kept so that a finding can be located and shown. */
import { type DocumentKind, schemaOf } from '../model/documents.js';
import { shapeOf } from '../model/shape.js';
import type { Diagnostic, Finding, Located, Place, Severity } from '../text/diagnostic.js';
import { digestOf } from '../text/digest.js';
import type { Change, FileEdit, Fix } from '../text/edit.js';
import { by } from '../text/order.js';
import { positionAt, type SourceFile, type Span } from '../text/source.js';
import { yamlOf } from './frontMatter.js';
import { Positions } from './positions.js';

/** A source with what is needed to find places in it. */
export interface CatalogueSource extends SourceFile {
  readonly kind: DocumentKind;
  /** Whether the file begins with a byte order mark, which `text` does not hold. */
  readonly bom: boolean;
}

/** A source whose text has not been read again, because its digest is known. */
export interface UnreadSource extends Pick<CatalogueSource, 'path' | 'kind'> {
  /** Digest of its text. */
  readonly digest: string;
  /** Reads it; throws a UsageError where it is no longer what the digest says. */
  read(): CatalogueSource;
}

/**
 * Of how many files the places are kept: findings come file by file, and what was read for one takes a hundred times
 * the memory of its text.
 */
const mostPlaced = 32;

/** All sources by path, and the places in them. */
export class Sources {
  readonly #files = new Map<string, CatalogueSource | UnreadSource>();
  readonly #positions = new Map<string, Positions>();

  add(source: CatalogueSource | UnreadSource): void {
    this.#files.set(source.path, source);
  }

  get(path: string): CatalogueSource | undefined {
    const source = this.#files.get(path);
    if (!source || 'text' in source) return source;
    const read = source.read();
    this.#files.set(path, read);
    return read;
  }

  /** A digest of all paths and texts: two loads that agree in it read the same. */
  digest(): string {
    const files = [...this.#files.values()].sort(by((file) => file.path));
    return digestOf(
      JSON.stringify(files.map((file) => [file.path, 'text' in file ? digestOf(file.text) : file.digest])),
    );
  }

  /** The place of a value as a span of its file. */
  spanOf(place: Place): Span {
    if (place.span) return place.span;
    return this.#positionsOf(place.file)?.spanOf(place.path ?? [], place.atKey) ?? { start: 0, end: 0 };
  }

  /** Finds the place: line and column from 1, columns in UTF-16 code units. */
  locate(place: Place): Located {
    const text = this.get(place.file)?.text ?? '';
    const raw = this.spanOf(place);
    const start = Math.max(0, Math.min(raw.start, text.length));
    const end = Math.max(start, Math.min(raw.end, text.length));
    return {
      file: place.file,
      span: { start, end },
      start: positionAt(text, start),
      end: positionAt(text, end),
    };
  }

  /** A finding with its place and severity. */
  diagnose(finding: Finding, severity: Severity): Diagnostic {
    return {
      ...this.locate(finding),
      rule: finding.rule,
      severity,
      item: finding.item,
      field: finding.path,
      insteadOf: finding.insteadOf,
      message: finding.message,
      hint: finding.hint,
      related: finding.related?.map((place) => ({ ...this.locate(place), message: place.message })),
      fix: finding.fix && this.#fix(finding.file, finding.fix),
    };
  }

  /** A fix whose changes all have a place; undefined where one has none. */
  #fix(file: string, fix: Fix<Change>): Fix<FileEdit> | undefined {
    const edits: FileEdit[] = [];
    for (const change of fix.edits) {
      const target = change.file ?? file;
      const edit = change.append ? this.#atEnd(target, change.text) : this.#replacement(target, change);
      if (!edit) return undefined;
      edits.push(edit);
    }
    return { ...fix, edits };
  }

  #replacement(file: string, { span, path = [], atKey, entries, text }: Change): FileEdit | undefined {
    const positions = this.#positionsOf(file);
    const found = span ?? positions?.exactSpan(path, atKey);
    const written = entries ? positions?.asEntries(path, entries) : text;
    return found && written !== undefined ? { file, span: found, text: written } : undefined;
  }

  #atEnd(file: string, lines: string): FileEdit | undefined {
    const text = this.get(file)?.text;
    if (text === undefined) return undefined;
    // The lines end as those of the file do.
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const lineBreak = text === '' || text.endsWith('\n') ? '' : newline;
    const added = lineBreak + lines.replace(/\r?\n/g, newline);
    return { file, span: { start: text.length, end: text.length }, text: added };
  }

  #positionsOf(path: string): Positions | undefined {
    const known = this.#positions.get(path);
    if (known) {
      // The file asked for last is the last to go.
      this.#positions.delete(path);
      this.#positions.set(path, known);
      return known;
    }
    const source = this.get(path);
    if (!source) return undefined;
    const fenced = source.kind === 'item' || source.kind === 'translation';
    const yaml = fenced ? yamlOf(source.text) : source.text;
    const firstLine = { start: 0, end: Math.max(1, source.text.indexOf('\n')) };
    const positions = new Positions(yaml, shapeOf(schemaOf(source.kind)), firstLine);
    this.#positions.set(path, positions);
    const [oldest] = this.#positions.keys();
    if (this.#positions.size > mostPlaced && oldest !== undefined) this.#positions.delete(oldest);
    return positions;
  }
}
