// The demo for someone who watches: a browser with a window, and what to look at.
import { type BrowserName, isBrowserName, launch } from '../../tests/browser/drive/launch';
import { DEMO_ARTICLE, serveDemo } from '../../tests/browser/serve-demo';

function describeSights(url: string): string {
  return `
The demo article is open: ${url}
It retells the visit that the bundled document reports, with some details changed on purpose.

  • Rest the pointer on a name such as “Viktor Lebedev” or “KCNA”: who that is, and what the document says of them.
  • Rest it on “14 years”, “On Monday” or “the third time”: the document says otherwise, and the card shows both.
  • “Russia and North Korea signed a new defense pact”: the document says the same.
  • The choir and the banquet: not in the document.
  • Press Sidelight’s button in the toolbar (behind the puzzle piece): what was found, the facts, the switch for this site.

Close the browser, or press Ctrl-C here, to end.`;
}

async function open(browser: BrowserName): Promise<void> {
  const server = await serveDemo();
  const driver = await launch(browser, { headless: false });
  process.once('SIGINT', () => void driver.close());
  const url = `http://localhost:${server.port}${DEMO_ARTICLE}`;
  await driver.open(url);
  console.log(describeSights(url));
  await driver.closed;
  await server.close();
}

const [browser = ''] = process.argv.slice(2);
if (!isBrowserName(browser)) throw new Error('usage: open.ts chromium|firefox');
await open(browser);
