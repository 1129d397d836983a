/** Contacts are written on items, on units, and in the configuration; one judgement serves all three. */
import type { Consult, Contacts, Supervision } from '../../model/contacts.js';
import type { Channel } from '../../model/item.js';
import type { Change } from '../../text/edit.js';
import type { FieldPath } from '../../text/source.js';
import type { Words } from '../../text/words.js';
import { isLive } from '../live.js';
import type { Options, ReportDetails, Rule, Surroundings } from '../rule.js';

/** What of contacts stands in one place, as it was written there. */
export interface WrittenContacts {
  readonly contacts?: Contacts | undefined;
  readonly supervision?: readonly Supervision[] | undefined;
  readonly channels?: readonly Channel[] | undefined;
}

/** Reports a fault at a path below the place where the contacts are written. */
export type ReportContact = (path: FieldPath, message: Words, details?: ReportDetails) => void;

/** What a judgement of contacts sees besides them. */
export interface ContactSurroundings extends Surroundings {
  readonly options: Options;
}

/** A way to ask or to complain, and the path of its value. */
export interface PlacedContact {
  readonly contact: Consult | Supervision;
  readonly path: FieldPath;
}

/** The ways to ask and to complain that are written in one place. */
export function contactsOf({ contacts, supervision }: WrittenContacts): PlacedContact[] {
  return [
    ...(contacts?.consult ?? []).map((contact, i) => ({
      contact,
      path: ['contacts', 'consult', i, 'value'],
    })),
    ...(supervision ?? []).map((contact, i) => ({ contact, path: ['supervision', i, 'value'] })),
  ];
}

/**
 * The checks of a rule that judges contacts where they are written, so that a fault of a unit is
 * reported once, in the register, and not in every item that inherits it.
 */
export function whereverWritten(
  judge: (written: WrittenContacts, report: ReportContact, around: ContactSurroundings) => void,
): Required<Pick<Rule, 'check' | 'checkCatalogue'>> {
  return {
    check({ item, catalogue, today, options, report }) {
      if (!isLive(item)) return;
      judge(item, (path, message, details) => report(path, message, ofKind(path, details)), {
        catalogue,
        today,
        options,
      });
    },
    checkCatalogue({ catalogue, today, options, report }) {
      const judgeAt = (written: WrittenContacts, file: string, prefix: FieldPath): void =>
        judge(
          written,
          (path, message, details) =>
            report({ file, path: [...prefix, ...path] }, message, below(prefix, ofKind(path, details))),
          { catalogue, today, options },
        );
      for (const { value, file, path } of catalogue.units) judgeAt(value, file, path);
      const { contacts, supervision } = catalogue.config;
      judgeAt({ contacts, supervision }, catalogue.configFile, []);
    },
  };
}

/** A value is judged by its kind: where that could not be read, another would only be guessed. */
function ofKind(path: FieldPath, details: ReportDetails = {}): ReportDetails {
  if (path.at(-1) !== 'value') return details;
  return { ...details, restsOn: [...(details.restsOn ?? []), [...path.slice(0, -1), 'kind']] };
}

/** The same details with their paths below a prefix. */
function below(prefix: FieldPath, { fix, restsOn = [], ...others }: ReportDetails): ReportDetails {
  const moved: ReportDetails = { ...others, restsOn: restsOn.map((path) => [...prefix, ...path]) };
  if (!fix) return moved;
  const edits = fix.edits.map(
    (edit): Change => (edit.path ? { ...edit, path: [...prefix, ...edit.path] } : edit),
  );
  return { ...moved, fix: { ...fix, edits } };
}
