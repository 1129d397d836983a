/** The clean-up report an office owes its government: every certificate and stamp asked for, and the figures. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { isCertificate, registeredCertificate } from '../../model/certificate.js';
import { compareDurations, measure } from '../../model/duration.js';
import type { Item } from '../../model/item.js';
import type { Material } from '../../model/material.js';
import { isOnline } from '../../model/online.js';
import { mayDemandCertificates } from '../../model/rank.js';
import type { Certificate } from '../../model/registers.js';
import { isOffered } from '../../model/status.js';
import { decisions, needs } from '../../model/vocabularies.js';
import { by } from '../../text/order.js';
import { bracketed, type Lang, type Words } from '../../text/words.js';
import { citationText } from './format.js';
import { isGap } from './gap.js';

/** What is to be done about a certificate that is asked for. */
export type ActionId = 'keep' | 'cancel' | 'share' | 'promise' | 'report' | 'done' | 'review';

const actions: Readonly<Record<ActionId, Words>> = {
  keep: { zh: '保留，公布办理指南', en: 'keep, publish how to get it' },
  cancel: { zh: '停止索要', en: 'stop asking for it' },
  share: { zh: '改为部门之间核验', en: 'verify it between offices' },
  promise: { zh: '提供告知承诺', en: 'offer notice and promise' },
  report: { zh: '报告上级，建议取消或立法', en: 'report upwards: cancel it or legislate' },
  done: { zh: '已不用提交', en: 'no longer handed in' },
  review: {
    zh: '核对依据，没有依据就不再要求盖章',
    en: 'check its basis; without one, stop asking for the stamp',
  },
};

/** One certificate or stamp asked for by one item. */
export interface AuditRow {
  readonly item: string;
  readonly itemName: string;
  readonly unit: string;
  readonly material: string;
  readonly need: string;
  readonly basis: string;
  readonly decision: string;
  readonly actionId: ActionId;
  readonly action: string;
}

/** A figure offices report: its name and its value in words; no value where there is nothing to reckon it from. */
export interface AuditFigure {
  readonly id: string;
  readonly label: string;
  readonly value?: number;
  readonly text: string;
}

/** The whole report. */
export interface AuditView {
  readonly figures: readonly AuditFigure[];
  /** Certificates that are still asked of people. */
  readonly certificates: readonly AuditRow[];
  /** Certificates that items list and nobody hands in any more. */
  readonly waived: readonly AuditRow[];
  readonly stamps: readonly AuditRow[];
  /** Materials that a government office issued and that are still asked of people. */
  readonly shareable: readonly AuditRow[];
}

/** Makes the report. Abolished items and drafts take no part. */
export function auditView(catalogue: Catalogue, lang: Lang): AuditView {
  const live = catalogue.entries.filter(({ item }) => isOffered(item));
  const rows = (wanted: (material: Material) => boolean): AuditRow[] =>
    live
      .flatMap((entry) =>
        entry.item.materials.filter(wanted).map((material) => auditRow(entry, material, catalogue, lang)),
      )
      .map((row) => ({ row, key: `${row.unit}\0${row.item}\0${row.material}` }))
      .sort(by(({ key }) => key))
      .map(({ row }) => row);
  return {
    figures: figures(live, catalogue, lang),
    certificates: rows((material) => !material.exempt && isCertificate(material)),
    waived: rows((material) => material.exempt === true && isCertificate(material)),
    stamps: rows(({ signature, exempt }) => !exempt && /章/.test(signature ?? '')).map((row) => ({
      ...row,
      actionId: 'review',
      action: actions.review[lang],
    })),
    shareable: rows(
      (material) => !material.exempt && material.source === 'government' && !isCertificate(material),
    ),
  };
}

function auditRow(
  { id, item, effective }: Entry,
  material: Material,
  catalogue: Catalogue,
  lang: Lang,
): AuditRow {
  const certificate = registeredCertificate(material, catalogue);
  const actionId = actionFor(material, certificate, catalogue);
  // What the material itself is founded on; the register speaks of the certificate in general.
  const own = material.basis ?? [];
  const basis = own.length > 0 ? own : (certificate?.basis ?? []);
  return {
    item: id,
    itemName: item.name,
    unit: effective.unit?.name ?? item.unit,
    material: material.name,
    need: material.exempt ? actions.done[lang] : needs.word(material.need ?? 'always', lang),
    basis: basis.map((one) => citationText(one, catalogue)).join('、'),
    decision: certificate ? decisions.word(certificate.decision, lang) : '',
    actionId,
    action: actions[actionId][lang],
  };
}

function actionFor(material: Material, certificate: Certificate | undefined, catalogue: Catalogue): ActionId {
  if (material.exempt) return 'done';
  // What is in no register may not be asked for at all.
  if (!certificate && isCertificate(material)) return 'cancel';
  if (!certificate) return material.source === 'government' ? 'share' : 'keep';
  if (certificate.decision === 'abolish') return 'cancel';
  if (certificate.decision === 'share') return 'share';
  if (certificate.decision === 'promise') return 'promise';
  const founded = (certificate.basis ?? []).some(({ law }) => {
    const level = catalogue.findLaw(law)?.level;
    return level !== undefined && mayDemandCertificates(level);
  });
  return founded ? 'keep' : 'report';
}

/** Stands for a figure that there is nothing to reckon from: 0 would be a result. */
const unknown = '—';

/** The part of the statutory time that is promised, 0 on the spot; undefined where the two do not compare. */
function promisedShare({ promised, statutory }: Item['timeLimit']): number | undefined {
  if (!promised || !statutory || compareDurations(promised, statutory) === undefined) return undefined;
  const allowed = measure(statutory).amount;
  return allowed === 0 ? undefined : measure(promised).amount / allowed;
}

function figures(live: readonly Entry[], catalogue: Catalogue, lang: Lang): AuditFigure[] {
  const items = live.map(({ item }) => item);
  // What is not written yet is no answer: such an item neither asks for nothing nor costs nothing.
  const stated = (field: 'materials' | 'fees'): Item[] =>
    live.filter((entry) => !isGap(entry, field)).map(({ item }) => item);
  const asked = stated('materials').map(({ materials }) => materials.filter(({ exempt }) => !exempt).length);
  const priced = stated('fees');
  const visits = items.flatMap((item) => (item.visits ? [item.visits.count] : []));
  const ratios = items.flatMap(({ timeLimit }) => promisedShare(timeLimit) ?? []);
  const exempt = items.flatMap(({ materials }) => materials.filter((material) => material.exempt)).length;
  const count = (decision: Certificate['decision']): number =>
    catalogue.certificates.filter(({ value }) => value.decision === decision).length;
  const { whole, mean, share } = makersOf(lang);
  return [
    whole('items', { zh: '事项数', en: 'Items' }, items.length),
    mean('materials', { zh: '平均每项材料数', en: 'Materials an item, mean' }, asked),
    whole('exempt', { zh: '免提交的材料数', en: 'Materials no longer handed in' }, exempt),
    mean('visits', { zh: '平均到现场次数', en: 'Visits an item, mean' }, visits),
    mean(
      'promised',
      { zh: '承诺时限与法定时限之比（平均）', en: 'Promised to statutory time, mean ratio' },
      ratios,
    ),
    share(
      'free',
      { zh: '不收费的事项', en: 'Items free of charge' },
      priced.filter(({ fees }) => fees.length === 0).length,
      priced.length,
    ),
    share(
      'online',
      { zh: '可以网上办的事项', en: 'Items that can be done online' },
      items.filter(isOnline).length,
      items.length,
    ),
    whole('kept', { zh: '保留的证明', en: 'Certificates kept' }, count('keep')),
    whole('abolished', { zh: '取消的证明', en: 'Certificates abolished' }, count('abolish')),
    whole('shared', { zh: '改为共享的证明', en: 'Certificates now shared' }, count('share')),
    whole(
      'promises',
      { zh: '实行告知承诺的证明', en: 'Certificates with notice and promise' },
      count('promise'),
    ),
  ];
}

/** What makes figures in a language: of a number, of the mean of several, of a part of all in per cent. */
function makersOf(lang: Lang) {
  const made = (id: string, label: Words, text: string, value: number): AuditFigure => ({
    id,
    label: label[lang],
    value,
    text,
  });
  const none = (id: string, label: Words): AuditFigure => ({ id, label: label[lang], text: unknown });
  return {
    whole: (id: string, label: Words, value: number) => made(id, label, String(value), value),
    mean: (id: string, label: Words, values: readonly number[]) => {
      if (values.length === 0) return none(id, label);
      const value = Math.round((100 * values.reduce((a, b) => a + b, 0)) / values.length) / 100;
      return made(id, label, value.toFixed(2), value);
    },
    share: (id: string, label: Words, part: number, all: number) => {
      if (all === 0) return none(id, label);
      const value = Math.round((1000 * part) / all) / 10;
      return made(id, label, `${value.toFixed(1)}%${bracketed(`${part}/${all}`, lang)}`, value);
    },
  };
}
