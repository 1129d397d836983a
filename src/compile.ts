/** The public library: load → check → render. Writes nothing. */
import { applyBaseline } from './baseline.js';
import { contentDigest } from './load/contentDigest.js';
import { resolver } from './load/inherit.js';
import { changedMeanwhile } from './load/itemFiles.js';
import { type Loaded, loadCatalogue, type MemoryOptions, type NextMemory } from './load/load.js';
import type { FoundInItems } from './load/recollection.js';
import type { Sources } from './load/sources.js';
import type { KnownFinding } from './model/baseline.js';
import { type Catalogue, createCatalogue } from './model/catalogue.js';
import type { Artefact, RenderContext, Renderer } from './render/artefact.js';
import type { PrintRequest } from './render/handbooks/request.js';
import { listedEntry } from './render/site/listedFacts.js';
import { renderWhole } from './render/whole.js';
import { applyAllowances } from './rules/allowances.js';
import { rules } from './rules/list.js';
import { checkEach, checkTogether } from './rules/run.js';
import { severities } from './rules/settings.js';
import type { Diagnostic, Finding, Recorded } from './text/diagnostic.js';
import { nameKey } from './text/normal.js';
import { compareText, grouped } from './text/order.js';

export { languageOf } from './load/config.js';
export type { Loaded } from './load/load.js';
export type { Catalogue, Entry } from './model/catalogue.js';
export { defaultLanguage, ownLanguage } from './model/config.js';
export type {
  Artefact,
  Changed,
  PrintStore,
  RenderContext,
  Renderer,
  SegmentName,
  SegmentStore,
} from './render/artefact.js';
export { HeldSegments } from './render/heldSegments.js';
export { dataPath, withDownloadSizes } from './render/site/downloadSizes.js';
export { listedNames, listedText } from './render/site/listedFacts.js';
export { type AuditRow, type AuditView, auditView } from './render/view/audit.js';
export { groups, type Rule } from './rules/rule.js';
export { shownExample } from './rules/shownExample.js';
export { type Diagnostic, MissingEngineError, type Severity, UsageError } from './text/diagnostic.js';
export { contentDigest, rules };

/** The renderers, loaded when they are needed: `check` never pays for a PDF engine. */
export const renderers: Readonly<Record<Renderer['name'], () => Promise<Renderer>>> = {
  site: async () => (await import('./render/site/site.js')).siteRenderer,
  handbooks: async () => (await import('./render/handbooks/handbooks.js')).handbooksRenderer,
  data: async () => (await import('./render/data/data.js')).dataRenderer,
};

/** The renderer of what `print` is asked for. It throws a UsageError where the catalogue has no such thing. */
export async function printRenderer(request: PrintRequest): Promise<Renderer> {
  if (request.format === 'docx') {
    const [{ wordRenderer }, { requestedSheets }] = await Promise.all([
      import('./render/word/word.js'),
      import('./render/handbooks/request.js'),
    ]);
    return wordRenderer((catalogue) => requestedSheets(request, catalogue));
  }
  const [{ printing }, { requested }] = await Promise.all([
    import('./render/handbooks/handbooks.js'),
    import('./render/handbooks/request.js'),
  ]);
  return printing((catalogue, context) => requested(request, catalogue, context));
}

/** How a catalogue is checked. */
export interface CheckOptions {
  /** The day calendar facts are judged by, `YYYY-MM-DD`; else the catalogue's `date`; else they are not judged. */
  readonly today?: string | undefined;
  /** Texts by path that stand in for files of the catalogue, as if they had been written. */
  readonly overlay?: ReadonlyMap<string, string> | undefined;
  /** What an earlier check of the catalogue found, so that this one need not look again at what is as it was. */
  readonly memory?: Omit<MemoryOptions, 'today'> | undefined;
}

/** A checked catalogue. */
export interface Checked {
  readonly catalogue: Catalogue;
  readonly sources: Sources;
  /** In the order of files and places; those of the baseline are marked as known. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings of the baseline that are no longer there. */
  readonly cured: readonly KnownFinding[];
  readonly today: string | undefined;
  /** Digest of what is around all items: the day, the configuration, the registers and the published files. */
  readonly context: string;
  /** Digest of an item, of the items it refers to and of what is around all items. */
  grounds(id: string): string;
  /** What a later check may remember. */
  memory(): NextMemory;
}

/** Loads and checks the catalogue in a folder. Throws a UsageError where the folder holds none. */
export function check(root: string, options: CheckOptions = {}): Checked {
  const { overlay, memory } = options;
  const { value, findings: loading } = loadCatalogue(root, {
    overlay,
    memory: memory && { ...memory, today: options.today },
  });
  const { catalogue, sources, recalled } = value;
  const today = options.today ?? catalogue.config.date;
  const settings = severities(catalogue, rules, catalogue.configFile);
  const together = value.agree() ? [] : checkTogether(catalogue, rules, today);
  const each = checkEach(catalogue, rules, today, recalled);
  const found = [...loading, ...each, ...together];
  const counted = applyAllowances(catalogue, rules, found, recalled);
  const diagnosed = new Map<Finding, Diagnostic>();
  for (const finding of [...counted, ...settings.findings]) {
    const severity = settings.of(finding.rule);
    if (severity !== 'off') diagnosed.set(finding, sources.diagnose(finding, severity));
  }
  const diagnostics = [...diagnosed.values()];
  for (const recorded of value.recorded) {
    const severity = settings.of(recorded.rule);
    if (severity !== 'off') diagnostics.push({ ...recorded, severity });
  }
  return {
    catalogue,
    sources,
    today,
    ...applyBaseline(diagnostics.sort(byPlace), value.baseline, lockedRules),
    context: value.context,
    grounds: value.grounds,
    memory: () => {
      const own = new Set([...value.own, ...each.filter(({ item }) => item !== undefined)]);
      const counting = found.filter(({ rule }) => settings.of(rule) !== 'off');
      return value.memory(foundInItems(catalogue, counting, recalled, own, diagnosed), together.length === 0);
    },
  };
}

/**
 * What was found in items that need not be looked at every time: nothing, or warnings that rest on the item alone and
 * on what it refers to (`own`). Errors are looked at again, and so are items with allowances. Of `recalled` items it is
 * known already.
 */
function foundInItems(
  { entries }: Catalogue,
  findings: readonly Finding[],
  recalled: ReadonlySet<string>,
  own: ReadonlySet<Finding>,
  diagnosed: ReadonlyMap<Finding, Diagnostic>,
): FoundInItems {
  const byItem = grouped(
    findings.filter(({ item }) => item !== undefined),
    ({ item }) => nameKey(item ?? ''),
  );
  const byFile = grouped(findings, ({ file }) => file);
  const found = new Map<string, readonly Recorded[]>();
  for (const entry of entries) {
    // Nothing of a recalled item may be asked for: it would be read.
    if (recalled.has(entry.id) || entry.item.allow !== undefined) continue;
    const { id, file, translations } = entry;
    const files = [file, ...Object.values(translations).map((one) => one.file)];
    const all = new Set([
      ...(byItem.get(nameKey(id)) ?? []),
      ...files.flatMap((one) => byFile.get(one) ?? []),
    ]);
    const recorded = [...all].map((finding) => recordedOf(finding, files, own, diagnosed));
    if (recorded.every((one) => one !== undefined)) found.set(id, recorded);
  }
  return found;
}

/** What may be remembered of a finding; undefined where it must be looked for again. */
function recordedOf(
  finding: Finding,
  files: readonly string[],
  own: ReadonlySet<Finding>,
  diagnosed: ReadonlyMap<Finding, Diagnostic>,
): Recorded | undefined {
  const diagnostic = diagnosed.get(finding);
  if (!own.has(finding) || !files.includes(finding.file) || diagnostic?.severity !== 'warning')
    return undefined;
  const { severity: _, known: __, ...recorded } = diagnostic;
  return recorded;
}

/** Loads the catalogue in a folder, without judging it. Throws a UsageError where the folder holds none. */
export function load(root: string): Loaded {
  return loadCatalogue(root).value;
}

/**
 * A catalogue that another thread has checked, loaded again: it may be published if its {@link contentDigest} is
 * that of what was checked. Throws a UsageError where they were changed in between.
 */
export function vouched(
  { catalogue, sources, context, grounds, memory }: Loaded,
  digest: string,
  today: string | undefined,
): Checked {
  if (contentDigest({ catalogue, sources }) !== digest) throw changedMeanwhile();
  return {
    catalogue,
    sources,
    today,
    diagnostics: [],
    cured: [],
    context,
    grounds,
    memory: () => memory(new Map(), false),
  };
}

/**
 * The catalogue as far as lists show it: entries for which `textOf` gives the text of their listed facts hold nothing
 * more, and need not be read.
 */
export function listedCatalogue(catalogue: Catalogue, textOf: (id: string) => string | undefined): Catalogue {
  const resolve = resolver(catalogue);
  const entries = catalogue.entries.map((entry) => {
    const text = textOf(entry.id);
    return text === undefined ? entry : listedEntry(entry, text, resolve);
  });
  return createCatalogue({ ...catalogue, entries });
}

/** Ids of the rules that can be neither switched off nor allowed nor known. */
export const lockedRules: ReadonlySet<string> = new Set(
  rules.filter((rule) => rule.locked).map(({ id }) => id),
);

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en)
  );
}

/** Whether a catalogue may be published: it has no error but known ones, which show as gaps. */
export function isPublishable({ diagnostics }: Pick<Checked, 'diagnostics'>): boolean {
  return diagnostics.every(({ severity, known }) => severity !== 'error' || known === true);
}

/**
 * Renders a checked catalogue. Throws where it may not be published, so that no caller can publish
 * around an error.
 */
export async function* render(
  checked: Checked,
  renderer: Renderer,
  context: Omit<RenderContext, 'today'>,
): AsyncGenerator<Artefact> {
  yield* renderWhole(renderer, publishable(checked), { ...context, today: checked.today });
}

/** What a renderer does one after the other: a stage begins when everybody has ended the one before. */
export type Stage = 'render' | 'join' | 'describe';

/** One stage of {@link render}, for whoever shares a product with others; the last is for one alone. */
export async function* renderStage(
  checked: Checked,
  renderer: Renderer,
  stage: Stage,
  context: Omit<RenderContext, 'today'>,
): AsyncGenerator<Artefact> {
  yield* renderer[stage]?.(publishable(checked), { ...context, today: checked.today }) ?? [];
}

function publishable(checked: Checked): Catalogue {
  if (!isPublishable(checked)) throw new Error('A catalogue with errors is not published');
  return checked.catalogue;
}
