/** The Word renderer: leaflets as documents that can be edited further. */
import type { Catalogue } from '../../model/catalogue.js';
import type { Renderer } from '../artefact.js';
import { inLanguages } from '../handbooks/inLanguages.js';
import { leafletView, type Sheet } from '../handbooks/leaflet.js';
import { leafletDocument } from './leaflet.js';
import { packed } from './package.js';

/** A renderer of some leaflets; it needs neither engine nor fonts. */
export function wordRenderer(sheetsOf: (catalogue: Catalogue) => readonly Sheet[]): Renderer {
  return {
    name: 'handbooks',
    async *render(catalogue, context) {
      const sheets = sheetsOf(catalogue);
      const inLanguage = inLanguages(catalogue);
      for (const [index, sheet] of sheets.entries()) {
        context.progress(index, sheets.length);
        const view = leafletView(sheet, inLanguage(sheet), context);
        yield {
          path: sheet.path.replace(/\.pdf$/, '.docx'),
          content: await packed(leafletDocument(view), view.lang, context.today),
        };
      }
      context.progress(sheets.length, sheets.length);
    },
  };
}
