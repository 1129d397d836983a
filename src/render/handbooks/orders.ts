/** What can be printed of a catalogue, document by document. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Certificate } from '../../model/registers.js';
import type { RenderContext } from '../artefact.js';
import { bookView } from './book.js';
import { generalView } from './general.js';
import { type InLanguage, inLanguages } from './inLanguages.js';
import { leafletView, type Sheet, sheets } from './leaflet.js';
import { handbookPath, promisePath } from './paths.js';
import type { PrintJob, Stands, TypeSize } from './press.js';
import { promised, promiseView } from './promise.js';
import { tableView } from './table.js';
import { type Edition, handbooksOf } from './volumes.js';
import { windowSheetView } from './windowSheet.js';

/** Sizes a sheet is tried in, largest first: one side of paper is worth a smaller letter. */
const sheetSizes: readonly TypeSize[] = [
  { base: 10, small: 8.6, table: 9 },
  { base: 9, small: 8, table: 8.3 },
];
const leafletSizes: readonly TypeSize[] = [...sheetSizes, { base: 9, small: 8, table: 8.3, closer: 1 }];

/** One document to print; its data are made when its turn comes. */
export interface Order {
  /** Where it stands below the output folder. */
  readonly path: string;
  /** Paths of the orders before it whose page numbers it names. */
  readonly after?: readonly string[];
  /** Orders of one set are printed by the same hands, because one of them names pages of the others. */
  readonly set?: string;
  /** `stands`: where things stand in the prints it comes after, one for each path. */
  job(stands?: readonly Stands[]): PrintJob;
}

/** Everything a build prints, in order: the long books first, so that no press waits for them at the end. */
export function allOrders(catalogue: Catalogue, context: RenderContext): Order[] {
  const leaflets = catalogue.config.leaflets === false ? [] : sheets(catalogue);
  const inLanguage = inLanguages(catalogue);
  return [
    ...handbookOrders(handbooksOf(catalogue, context.lang), catalogue, context, inLanguage),
    ...leafletOrders(leaflets, catalogue, context, inLanguage),
    ...promised(catalogue).map((certificate) => promiseOrder(certificate, catalogue, context)),
  ];
}

/** Some handbooks: those that name pages of others come after them. */
export function handbookOrders(
  handbooks: readonly Edition[],
  catalogue: Catalogue,
  context: RenderContext,
  inLanguage: InLanguage = inLanguages(catalogue),
): Order[] {
  const orders = handbooks.map((handbook) => handbookOrder(handbook, inLanguage(handbook), context));
  return [...orders.filter(({ after }) => !after), ...orders.filter(({ after }) => after)];
}

/** A handbook, of whatever kind. */
function handbookOrder(handbook: Edition, catalogue: Catalogue, context: RenderContext): Order {
  const path = handbookPath(handbook.id);
  if (handbook.volumes) return generalOrder(handbook, handbook.volumes, catalogue, context);
  if (handbook.kind === 'table') {
    return order(path, 'table.typ', () => tableView(handbook, catalogue, context));
  }
  if (handbook.kind === 'window-sheet') {
    return order(path, 'window-sheet.typ', () => windowSheetView(handbook, catalogue, context));
  }
  const view = (): object => bookView(handbook, catalogue, context);
  return {
    ...order(path, 'book.typ', view, { closeUp: true }),
    ...(handbook.set ? { set: handbook.set } : {}),
  };
}

/** The general volume of a set: printed when the pages of its volumes are known. */
function generalOrder(
  handbook: Edition,
  volumes: readonly Edition[],
  catalogue: Catalogue,
  context: RenderContext,
): Order {
  const path = handbookPath(handbook.id);
  return {
    path,
    after: volumes.map(({ id }) => handbookPath(id)),
    set: handbook.id,
    job: (stands = []) => ({
      label: path,
      template: 'general.typ',
      view: generalView(handbook, volumes, stands, catalogue, context),
    }),
  };
}

/** Some leaflets. */
export function leafletOrders(
  leaflets: readonly Sheet[],
  catalogue: Catalogue,
  context: RenderContext,
  inLanguage: InLanguage = inLanguages(catalogue),
): Order[] {
  return leaflets.map((sheet) =>
    order(sheet.path, 'leaflet.typ', () => leafletView(sheet, inLanguage(sheet), context), {
      sizes: leafletSizes,
    }),
  );
}

/** A letter of notice and promise. */
export function promiseOrder(certificate: Certificate, catalogue: Catalogue, context: RenderContext): Order {
  const view = () => promiseView(certificate, catalogue, context);
  return order(promisePath(certificate.id), 'promise.typ', view, { sizes: sheetSizes });
}

function order(
  path: string,
  template: string,
  view: () => object,
  fit: Pick<PrintJob, 'sizes' | 'closeUp'> = {},
): Order {
  return { path, job: () => ({ label: path, template, view: view(), ...fit }) };
}
