/** A real browser for tests: Chromium from the npm registry, nothing downloaded, no request to the network. */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Arguments of the packaged browser that would change what is measured, or that tests do not need. */
const unwanted =
  /^--(?:disable-web-security|allow-running-insecure-content|single-process|no-zygote|window-size|headless)/;

/** Starts the browser. One a test file is enough: pages are cheap, browsers are not. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    args: [
      ...chromium.args.filter((arg) => !unwanted.test(arg)),
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
