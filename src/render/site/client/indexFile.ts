/** Brings the index: a script, because a page opened from a folder may not fetch. Only when somebody searches. */
import type { SearchIndex } from '../search/format.js';
import { Searcher } from '../search/searcher.js';

declare global {
  interface Window {
    /** Where the index script puts the index. */
    mingbaiIndex?: SearchIndex;
  }
}

let coming: Promise<Searcher> | undefined;

/** The index, ready to be searched; it is brought once. Rejected where it does not come. */
export function searcherFrom(address: string): Promise<Searcher> {
  coming = coming || brought(address).then((index) => new Searcher(index));
  return coming;
}

function brought(address: string): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const failed = (): void => {
      coming = undefined;
      reject(new Error(`The index did not come: ${address}`));
    };
    script.onload = () => (window.mingbaiIndex ? resolve(window.mingbaiIndex) : failed());
    script.onerror = failed;
    script.src = address;
    document.head.append(script);
  });
}
