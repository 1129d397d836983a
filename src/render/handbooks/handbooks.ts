/** The handbooks renderer: handbooks, leaflets and letters of promise as tagged PDF. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Handbook } from '../../model/config.js';
import type { Artefact, RenderContext, Renderer } from '../artefact.js';
import { wordsIn } from '../view/words.js';
import { bookView } from './book.js';
import { leafletView, sheets } from './leaflet.js';
import { handbookPath, promisePath } from './paths.js';
import type { PrintJob, TypeSize } from './press.js';
import { inOrder, openPressroom } from './pressroom.js';
import { promised, promiseView } from './promise.js';

/** Sizes a sheet is tried in, largest first: one side of paper is worth a smaller letter. */
const sheetSizes: readonly TypeSize[] = [
  { base: 10, small: 8.6, table: 9 },
  { base: 9, small: 8, table: 8.3 },
];

/** One document to print; its data are made when its turn comes. */
interface Order {
  readonly path: string;
  job(): PrintJob;
}

/** Prints `handbooks/`. Throws a MissingEngineError where engine or fonts are not installed. */
export const handbooksRenderer: Renderer = {
  name: 'handbooks',
  async *render(catalogue, context) {
    const orders = ordersOf(catalogue, context);
    const room = await openPressroom(orders.length, context.prints);
    const printOne = async (order: Order): Promise<Artefact> => ({
      path: order.path,
      content: await room.print(order.job()),
    });
    let done = 0;
    context.progress(done, orders.length);
    try {
      for await (const artefact of inOrder(orders, 2 * room.presses, printOne)) {
        yield artefact;
        context.progress(++done, orders.length);
        // Lets an interrupt through where everything is printed in this thread.
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      await room.close();
    }
  },
};

/** Everything a catalogue has printed, in order: the long books first, so that no press waits for them at the end. */
function ordersOf(catalogue: Catalogue, context: RenderContext): Order[] {
  const order = (path: string, template: string, view: () => object, sizes?: readonly TypeSize[]): Order => ({
    path,
    job: () => ({ label: path, template, view: view(), ...(sizes ? { sizes } : {}) }),
  });
  const books = handbooksOf(catalogue, context).map((handbook) =>
    order(handbookPath(handbook.id), 'book.typ', () => bookView(handbook, catalogue, context)),
  );
  const leaflets = (catalogue.config.leaflets === false ? [] : sheets(catalogue)).map((sheet) =>
    order(sheet.path, 'leaflet.typ', () => leafletView(sheet, catalogue, context), sheetSizes),
  );
  const letters = promised(catalogue).map((certificate) =>
    order(
      promisePath(certificate.id),
      'promise.typ',
      () => promiseView(certificate, catalogue, context),
      sheetSizes,
    ),
  );
  return [...books, ...leaflets, ...letters];
}

/** The handbooks that are asked for; where nothing is said, one of everything. */
function handbooksOf({ config }: Catalogue, { lang }: RenderContext): readonly Handbook[] {
  const title = `${config.title}${lang === 'zh' ? '' : ' – '}${wordsIn(lang).printCityTitle}`;
  return config.handbooks ?? [{ id: 'city', title, paper: 'A4' }];
}
