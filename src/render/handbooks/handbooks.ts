/** The handbooks renderer: handbooks, leaflets and letters of promise as tagged PDF. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Handbook } from '../../model/config.js';
import type { Artefact, RenderContext, Renderer } from '../artefact.js';
import { wordsIn } from '../view/words.js';
import { bookView } from './book.js';
import { type Engine, type Setting, startEngine } from './engine.js';
import { fitted } from './fit.js';
import { leafletView, sheets } from './leaflet.js';
import { handbookPath, promisePath } from './paths.js';
import { promised, promiseView } from './promise.js';
import { repack } from './repack.js';

/** One document to print. */
interface Job {
  readonly path: string;
  set(engine: Engine): Setting;
}

/** Prints `handbooks/`. Throws a MissingEngineError where engine or fonts are not installed. */
export const handbooksRenderer: Renderer = {
  name: 'handbooks',
  async *render(catalogue, context) {
    const jobs = jobsOf(catalogue, context);
    const engine = await startEngine();
    for (const [index, job] of jobs.entries()) {
      context.progress(index, jobs.length);
      yield await print(job, engine);
    }
    context.progress(jobs.length, jobs.length);
  },
};

/** Everything a catalogue has printed, in order. */
function jobsOf(catalogue: Catalogue, context: RenderContext): Job[] {
  const books = handbooksOf(catalogue, context).map(
    (handbook): Job => ({
      path: handbookPath(handbook.id),
      set: (engine) => engine.set('book.typ', bookView(handbook, catalogue, context), handbook.id),
    }),
  );
  const leaflets = (catalogue.config.leaflets === false ? [] : sheets(catalogue)).map(
    (sheet): Job => ({
      path: sheet.path,
      set: (engine) =>
        fitted((size) => engine.set('leaflet.typ', leafletView(sheet, catalogue, context, size), sheet.path)),
    }),
  );
  const letters = promised(catalogue).map(
    (certificate): Job => ({
      path: promisePath(certificate.id),
      set: (engine) =>
        fitted((size) =>
          engine.set('promise.typ', promiseView(certificate, catalogue, context, size), certificate.id),
        ),
    }),
  );
  return [...books, ...leaflets, ...letters];
}

/** The handbooks that are asked for; where nothing is said, one of everything. */
function handbooksOf({ config }: Catalogue, { lang }: RenderContext): readonly Handbook[] {
  return (
    config.handbooks ?? [
      {
        id: 'city',
        title: `${config.title}${lang === 'zh' ? '' : ' – '}${wordsIn(lang).printCityTitle}`,
        paper: 'A4',
      },
    ]
  );
}

/** Sets and packs one document, then lets the program breathe: an interrupt must get through. */
async function print(job: Job, engine: Engine): Promise<Artefact> {
  const setting = job.set(engine);
  const content = await repack(setting.pdf());
  engine.forget();
  await new Promise((resolve) => setImmediate(resolve));
  return { path: job.path, content };
}
