/**
 * How large downloads are, on the pages that list them. A page is made before, or on another machine than, what it
 * leads to: it leaves places, which are filled where everything stands together, and again whenever that changes.
 */
import { sizeText } from '../view/format.js';

/** Where the page of downloads stands, below the home page of a language. */
export const dataPath = 'data.html';

/** An element that is to say how large a file is: where the file stands from its page, and in which words. */
const place = /(<span [^>]*data-size-of="([^"]*)" data-size="([^"]*)"[^>]*>)[^<]*(<\/span>)/g;

/**
 * A page with its sizes filled in. `bytesOf`: how large a file is, by its address from the page; undefined for one
 * that is not there, of which nothing is said.
 */
export function withDownloadSizes(html: string, bytesOf: (address: string) => number | undefined): string {
  return html.replace(place, (_, open: string, address: string, words: string, close: string) => {
    const bytes = bytesOf(decodeURIComponent(address));
    return open + (bytes === undefined ? '' : words.replace('{size}', sizeText(bytes))) + close;
  });
}
