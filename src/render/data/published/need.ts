/** Whether a material has to be brought: what `need` and `exempt` say together. */
import { needs } from '../../../model/vocabularies.js';
import { vocabulary } from '../../../model/vocabulary.js';
import type { PublishedMaterial } from './records.js';

/** The needs an editor may write, and that it need not be brought at all. */
export const materialNeeds = vocabulary({ zh: '必要性', en: 'need' }, [
  ...needs.terms,
  { id: 'exempt', zh: '免提交', en: 'need not be handed in' },
]);

/** Whether a material has to be brought. */
export function needOf({
  need,
  exempt,
}: Pick<PublishedMaterial, 'need' | 'exempt'>): (typeof materialNeeds)['terms'][number]['id'] {
  return exempt ? 'exempt' : need;
}
