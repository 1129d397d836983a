/** The script of the site: finding and narrowing. Every page is whole without it. */
import { leadToResults } from './boxes.js';
import { startList } from './listPage.js';
import { startResults } from './resultsPage.js';

const { home = '' } = (document.currentScript as HTMLScriptElement).dataset;

leadToResults();
startResults(home);
startList();
