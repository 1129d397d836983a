/** What the published files were held against: in this build, and in the program's own tests. */
import type { z } from 'zod';
import type { Artefact } from '../../artefact.js';
import { type Claim, claims, evidenceWords } from '../../view/conformance.js';
import type { Ledger } from '../manifest/ledger.js';
import {
  type PublishedCatalogue,
  publishedCatalogueSchema,
  publishedCertificateSchema,
  publishedItemSchema,
  publishedLawSchema,
  publishedUnitSchema,
} from '../published/records.js';
import { faultsOf } from './structure.js';

/** Most faults that are told one by one; there should be none. */
const mostTold = 20;

/** The report. It says nothing of a standard whose files are not published. */
export function* conformanceFiles(catalogue: PublishedCatalogue, ledger: Ledger): Generator<Artefact> {
  const published = new Set(ledger.entries.map(({ path }) => path));
  const report = {
    note: {
      zh: '“build”是这一次发布时做的核对和结果。“standards”里的其他检查是程序自己的测试做的，用的是测试目录、示例目录和生成的目录，这一次发布没有运行。',
      en: '“build” is what this build checked, with the result. Other checks under “standards” were made in the tests of the program, on test catalogues, the demonstration catalogue and generated ones; they were not run in this build.',
    },
    build: structure(catalogue),
    standards: claims
      .filter(({ files }) => files.length > 0 && files.some((path) => published.has(path)))
      .map((claim) => stated(claim, published)),
  };
  yield { path: 'data/conformance.json', content: `${JSON.stringify(report, undefined, 2)}\n` };
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

/** Every record against its schema. */
function structure(catalogue: PublishedCatalogue): object[] {
  const { items, units, laws, certificates } = catalogue;
  const head = { ...catalogue, items: [], units: [], laws: [], certificates: [] };
  return [
    checked('catalogue', publishedCatalogueSchema, [head]),
    checked('item', publishedItemSchema, items),
    checked('unit', publishedUnitSchema, units),
    checked('law', publishedLawSchema, laws),
    checked('certificate', publishedCertificateSchema, certificates),
  ];
}

function checked(name: string, schema: z.ZodType, records: readonly object[]): object {
  const faulty = records.flatMap((record) => {
    const faults = faultsOf(schema, record);
    return faults.length > 0 ? [{ id: 'id' in record ? String(record.id) : name, faults }] : [];
  });
  return {
    record: name,
    checked: records.length,
    faulty: faulty.length,
    ...(faulty.length > 0 ? { faults: faulty.slice(0, mostTold) } : {}),
  };
}
