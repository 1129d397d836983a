/** What the published files were held against: in this build, and in the program's own tests. */
import type { z } from 'zod';
import { linedJson } from '../../../text/json.js';
import type { Artefact } from '../../artefact.js';
import { type Claim, claims, evidenceWords } from '../../view/conformance.js';
import type { BatchesMade } from '../batchesMade.js';
import type { Format } from '../format.js';
import type { Ledger } from '../manifest/ledger.js';
import {
  type PublishedHead,
  publishedCatalogueSchema,
  publishedCertificateSchema,
  publishedItemSchema,
  publishedLawSchema,
  publishedUnitSchema,
} from '../published/records.js';
import { faultsOf } from './structure.js';

/** How many records of a kind were held against their schema, and what was wrong with them. */
interface RecordCheck {
  readonly record: string;
  readonly checked: number;
  readonly faulty: number;
  /** Of the first faulty records. */
  readonly faults?: readonly { readonly id: string; readonly faults: readonly string[] }[];
}

/** Most faults that are told one by one; there should be none. */
const mostTold = 20;

/** The report. `build`: what this build checked. It says nothing of a standard whose files are not published. */
export function* conformanceFiles(build: readonly RecordCheck[], ledger: Ledger): Generator<Artefact> {
  const published = new Set(ledger.entries.map(({ path }) => path));
  const report = {
    note: {
      zh: '“build”是这一次发布时做的核对和结果。“standards”里的其他检查是程序自己的测试做的，用的是测试目录、示例目录和生成的目录，这一次发布没有运行。',
      en: '“build” is what this build checked, with the result. Other checks under “standards” were made in the tests of the program, on test catalogues, the demonstration catalogue and generated ones; they were not run in this build.',
    },
    build,
    standards: claims
      .filter(({ files }) => files.length > 0 && files.some((path) => published.has(path)))
      .map((claim) => stated(claim, published)),
  };
  yield { path: 'data/conformance.json', content: linedJson(report) };
}

function stated(
  { standard, version, files, evidence, checked }: Claim,
  published: ReadonlySet<string>,
): object {
  return {
    standard,
    version,
    files: files.filter((path) => published.has(path)),
    evidence,
    meaning: { zh: evidenceWords[evidence].zh, en: evidenceWords[evidence].en },
    checked: { zh: checked.zh, en: checked.en },
  };
}

/** Under this name batches note how their items were found. */
const checkNotes = 'record checks';

/** Holds every item against its schema as it goes by. Makes no files. */
export function checkingFormat(): Format {
  let items = new Checking('item', publishedItemSchema);
  return {
    add(item) {
      items.check(item);
      return [];
    },
    endBatch(batch) {
      batch.note(checkNotes, JSON.stringify(items.outcome()));
      items = new Checking('item', publishedItemSchema);
    },
  };
}

/** How all records were found: what batches have noted of their items, and the rest now. */
export function recordChecks(head: PublishedHead, made: BatchesMade): readonly RecordCheck[] {
  const { units, laws, certificates } = head;
  const items = new Checking('item', publishedItemSchema);
  for (const outcome of made.notes<RecordCheck>(checkNotes)) items.include(outcome);
  const whole = { ...head, items: [], units: [], laws: [], certificates: [] };
  return [
    checked('catalogue', publishedCatalogueSchema, [whole]),
    items.outcome(),
    checked('unit', publishedUnitSchema, units),
    checked('law', publishedLawSchema, laws),
    checked('certificate', publishedCertificateSchema, certificates),
  ];
}

function checked(record: string, schema: z.ZodType, records: readonly object[]): RecordCheck {
  const checking = new Checking(record, schema);
  for (const one of records) checking.check(one);
  return checking.outcome();
}

/** Checks records of one kind. */
class Checking {
  readonly #faults: { readonly id: string; readonly faults: readonly string[] }[] = [];
  #checked = 0;
  #faulty = 0;

  constructor(
    private readonly record: string,
    private readonly schema: z.ZodType,
  ) {}

  check(record: object): void {
    const faults = faultsOf(this.schema, record);
    this.#checked++;
    if (faults.length === 0) return;
    this.#faulty++;
    if (this.#faults.length < mostTold)
      this.#faults.push({ id: 'id' in record ? String(record.id) : this.record, faults });
  }

  /** Adds what others have found. */
  include({ checked, faulty, faults = [] }: RecordCheck): void {
    this.#checked += checked;
    this.#faulty += faulty;
    this.#faults.push(...faults.slice(0, mostTold - this.#faults.length));
  }

  outcome(): RecordCheck {
    return {
      record: this.record,
      checked: this.#checked,
      faulty: this.#faulty,
      ...(this.#faults.length > 0 ? { faults: this.#faults } : {}),
    };
  }
}
