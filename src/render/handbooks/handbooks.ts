/** The handbooks renderer: handbooks, leaflets and letters of promise as tagged PDF. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Artefact, RenderContext, Renderer } from '../artefact.js';
import { allOrders, type Order } from './orders.js';
import type { Stands } from './press.js';
import { inOrder, openPressroom } from './pressroom.js';

/** Prints `handbooks/`. Throws a MissingEngineError where engine or fonts are not installed. */
export const handbooksRenderer: Renderer = printing(allOrders);

/** A renderer that prints some orders. */
export function printing(ordersOf: (catalogue: Catalogue, context: RenderContext) => Order[]): Renderer {
  return {
    name: 'handbooks',
    async *render(catalogue, context) {
      const orders = claimed(ordersOf(catalogue, context), context);
      const room = await openPressroom(orders.length, context, templatesOf(catalogue));
      const stands = new Map<string, Promise<Stands>>();
      const printOne = async ({ path, after = [], job }: Order): Promise<Artefact> => {
        const before = after.map((one) => stands.get(one) ?? Promise.reject(unprinted(path, one)));
        let told: (stands: Stands) => void = () => {};
        const heard = new Promise<Stands>((resolve) => {
          told = resolve;
        });
        const print = Promise.all(before).then((them) => room.print(job(them), told));
        // A press may tell the pages before the print is finished.
        const known = Promise.race([heard, print.then((one) => one.stands)]);
        known.catch(() => {}); // whoever waits for the print itself hears of it
        stands.set(path, known);
        return { path, content: (await print).pdf };
      };
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
}

/** The orders that are printed here. A set is claimed as one part. */
function claimed(orders: readonly Order[], { claim = () => true }: RenderContext): Order[] {
  const sets = new Map<string, boolean>();
  return orders.filter(({ set }) => {
    if (set === undefined) return claim();
    const known = sets.get(set) ?? claim();
    sets.set(set, known);
    return known;
  });
}

function unprinted(path: string, before: string): Error {
  return new Error(`${path} names pages of ${before}, which is not printed before it`);
}

/** The catalogue's own templates of handbooks, by file name. */
function templatesOf({ design }: Pick<Catalogue, 'design'>): ReadonlyMap<string, string> {
  const part = 'handbooks/';
  const own = [...design].filter(([path]) => path.startsWith(part));
  return new Map(own.map(([path, text]) => [path.slice(part.length), text]));
}
