import { expect, test } from 'vitest';
import { waitFor } from '../browser/drive/wait-for';
import { DEMO_ARTICLE, FRONT_PAGE, serveDemo } from '../browser/serve-demo';
import { openAlone } from './open-alone';

/** What the pages ask for to tell what they have seen. */
const TOLD = '/told';
/** Milliseconds in which a page that is read would long be marked. */
const LONG_ENOUGH = 3500;

/** In every page: the front page has the article prepared and goes there later; the article tells how it was marked. */
const script = `<script>(() => {
  const tell = (what) => fetch('${TOLD}?' + new URLSearchParams(what));
  if (location.pathname === '${FRONT_PAGE}') {
    addEventListener('load', () => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = '{"prerender":[{"urls":["${DEMO_ARTICLE}"],"eagerness":"immediate"}]}';
      document.head.append(rules);
      setTimeout(() => { location.href = '${DEMO_ARTICLE}'; }, ${LONG_ENOUGH});
    });
    return;
  }
  const prepared = document.prerendering;
  let before = 0;
  const timer = setInterval(() => {
    const marks = CSS.highlights.size;
    if (document.prerendering) before = Math.max(before, marks);
    else if (marks > 0) { clearInterval(timer); tell({ prepared, before, isMarked: true }); }
  }, 20);
})()</script>`;

test('an article that Chromium prepares ahead is marked when it is shown, and not before', {
  timeout: 60_000,
}, async () => {
  const site = await serveDemo(script);
  const browser = await openAlone();
  try {
    await browser.open(`http://127.0.0.1:${site.port}${FRONT_PAGE}`);
    const told = await waitFor(
      'the article to tell',
      async () => site.requests.find((url) => url.includes(TOLD)) ?? null,
    );
    expect(Object.fromEntries(new URL(told).searchParams)).toEqual({ prepared: 'true', before: '0', isMarked: 'true' });
  } finally {
    await browser.close();
    await site.close();
  }
});
