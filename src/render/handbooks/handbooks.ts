/** The handbooks renderer: handbooks, leaflets and letters of promise as tagged PDF. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Artefact, RenderContext, Renderer } from '../artefact.js';
import { allOrders, type Order } from './orders.js';
import { inOrder, openPressroom } from './pressroom.js';

/** Prints `handbooks/`. Throws a MissingEngineError where engine or fonts are not installed. */
export const handbooksRenderer: Renderer = printing(allOrders);

/** A renderer that prints some orders. */
export function printing(ordersOf: (catalogue: Catalogue, context: RenderContext) => Order[]): Renderer {
  return {
    name: 'handbooks',
    async *render(catalogue, context) {
      const orders = ordersOf(catalogue, context).filter(() => context.claim?.() ?? true);
      const room = await openPressroom(orders.length, context, templatesOf(catalogue));
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
}

/** The catalogue's own templates of handbooks, by file name. */
function templatesOf({ design }: Pick<Catalogue, 'design'>): ReadonlyMap<string, string> {
  const part = 'handbooks/';
  const own = [...design].filter(([path]) => path.startsWith(part));
  return new Map(own.map(([path, text]) => [path.slice(part.length), text]));
}
