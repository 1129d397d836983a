/** One document: its values by its schema, and its faults as findings. */

import { type DocumentKind, type DocumentValue, schemaOf } from '../model/documents.js';
import { standIn } from '../model/fault.js';
import type { Finding, Outcome } from '../text/diagnostic.js';
import type { FieldPath } from '../text/source.js';
import { remarkFindings } from './remarks.js';
import type { PathFault } from './unknownKey.js';
import { readValue } from './values.js';
import { readYaml } from './yaml.js';
import type { YamlFault } from './yamlFault.js';

/** Required keys of an item as they stand when theirs cannot be read: rules pass over them. */
const itemFallback = {
  name: standIn,
  domain: standIn,
  basis: [],
  unit: standIn,
  process: [],
  materials: '无',
  fees: '不收费',
  timeLimit: {},
};

/** Required keys of the configuration as they stand when theirs cannot be read. */
export const configFallback = { title: standIn, publisher: standIn };

const fallbacks: Partial<Record<DocumentKind, Readonly<Record<string, unknown>>>> = {
  item: itemFallback,
  config: configFallback,
};

/** A document's value with the paths that could not be read. */
export interface DocumentReading<K extends DocumentKind> {
  readonly value: DocumentValue<K> | undefined;
  readonly broken: readonly FieldPath[];
}

/** The findings of YAML faults. */
export function yamlFindings(file: string, faults: readonly YamlFault[]): Finding[] {
  return faults.map(({ related, fix, ...fault }) => ({
    ...fault,
    file,
    ...(fix ? { fix } : {}),
    ...(related ? { related: related.map((place) => ({ ...place, file })) } : {}),
  }));
}

/** Reads raw values as a document of a kind. */
export function readDocument<K extends DocumentKind>(
  kind: K,
  file: string,
  raw: unknown,
): Outcome<DocumentReading<K>> {
  const { value, faults } = readValue(raw, schemaOf(kind), fallbacks[kind]);
  return {
    value: {
      value,
      broken: faults.flatMap(({ path, meant, alsoMeant = [] }) => [
        path,
        ...(meant ? [meant] : []),
        ...alsoMeant,
      ]),
    },
    findings: faults.map((fault) => toFinding(file, fault)),
  };
}

/** Reads a whole YAML file as a document of a kind; an empty register is an empty list. */
export function readYamlDocument<K extends DocumentKind>(
  kind: K,
  file: string,
  text: string,
): Outcome<DocumentReading<K>> {
  const { value, faults } = readYaml(text);
  if (faults.length > 0) {
    return { value: { value: undefined, broken: [[]] }, findings: yamlFindings(file, faults) };
  }
  const { value: reading, findings } = readDocument(kind, file, value ?? (kind === 'config' ? {} : []));
  return { value: reading, findings: [...findings, ...remarkFindings(kind, file, text)] };
}

/** The entries of a register by their number, with what could not be read of it. */
export interface EntriesReading {
  readonly entries: readonly (readonly [index: number, value: unknown])[];
  /** `[]`: nothing could be read; `[3]`: entry 3 could not. */
  readonly broken: readonly FieldPath[];
}

/** Reads a register; an entry that cannot be read takes no other with it. */
export function readEntriesOf(
  kind: 'units' | 'laws' | 'certificates' | 'history',
  file: string,
  text: string,
): Outcome<EntriesReading> {
  const { value: raw, faults } = readYaml(text);
  if (faults.length > 0) {
    return { value: { entries: [], broken: [[]] }, findings: yamlFindings(file, faults) };
  }
  const { value: whole, findings: found } = readDocument(kind, file, raw ?? []);
  const findings = [...found, ...remarkFindings(kind, file, text)];
  const { value, broken } = whole;
  if (value !== undefined)
    return { value: { entries: [...(value as unknown[]).entries()], broken }, findings };
  if (!Array.isArray(raw)) return { value: { entries: [], broken: [[]] }, findings };
  const entries: [number, unknown][] = [];
  const lost: FieldPath[] = [];
  for (const [index, one] of raw.entries()) {
    const [read] = (readValue([one], schemaOf(kind)).value ?? []) as unknown[];
    if (read === undefined) lost.push([index]);
    else entries.push([index, read]);
  }
  return { value: { entries, broken: [...broken, ...lost] }, findings };
}

function toFinding(file: string, { path, fault, atKey, insteadOf }: PathFault): Finding {
  return {
    rule: fault.rule,
    file,
    path,
    ...(atKey ? { atKey } : {}),
    ...(insteadOf ? { insteadOf } : {}),
    message: fault.message,
    ...(fault.hint ? { hint: fault.hint } : {}),
    ...(fault.fix
      ? {
          fix: {
            title: fault.fix.title,
            safe: fault.fix.safe ?? true,
            edits: [
              {
                path,
                atKey: atKey ?? false,
                text: fault.fix.text,
                ...(fault.fix.entries ? { entries: fault.fix.entries } : {}),
              },
            ],
          },
        }
      : {}),
  };
}
