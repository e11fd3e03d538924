import '../platform/polyfill';

import { addCorrections } from '../core/corrections/add-corrections';
import { applyCorrections } from '../core/corrections/apply-corrections';
import { answerMessages } from '../messages/answer';
import { askTab } from '../messages/ask';
import type { PageReport, Silent, TabState } from '../messages/table';
import { EVERYWHERE, watchGrantedAccess, watchWithdrawnAccess } from '../platform/access';
import { colourBadge } from '../platform/button';
import { watchCommands } from '../platform/commands';
import { injectContentScripts, injectIntoFrame, layCss, readGlobal, runFile } from '../platform/inject';
import { watchInstalled } from '../platform/installed';
import type { Sender } from '../platform/port';
import { openSidePanel } from '../platform/side-panel';
import {
  findHiddenTabs,
  findTabInFront,
  findTabs,
  openOwnPage,
  watchClosedTabs,
  watchLoadingTabs,
} from '../platform/tabs';
import { isSiteOff } from '../settings/is-site-off';
import { keepInSync } from '../settings/keep-in-sync';
import { changeSettings, readSettings, watchSettings } from '../settings/store';
import { toDocumentPath } from '../ui/to-document-path';
import { compareAnew } from './compare-anew';
import { detectInSlices } from './detect-in-slices';
import { findDocuments } from './find-documents';
import type { Finished } from './kept-tab';
import { toKept } from './kept-tab';
import { addOwn, findOwnViews, ownDocuments } from './own-documents';
import { prepareEngine } from './prepare-engine';
import { bundledViews } from './read-bundled';
import { readPage } from './read-page';
import { openSessionStore } from './session-store';
import { showTab } from './show-tab';
import { createTabStates } from './tab-states';

/** What `src/contents/article.ts` and `marks.ts` are built into; `manifest/merge.cjs` gives them these names. */
const READER_FILE = '/article.js';
const MARKS_FILE = '/marks.js';

const BADGE = { background: '#1d4f58', letters: '#ffffff' };

const tabs = createTabStates(findDocuments, openSessionStore());

async function finish({ tabId, url }: Sender, state: Finished): Promise<void> {
  if (tabId === null) return;
  await tabs.finish(tabId, url, state);
  await showTab({ id: tabId, url, state: toKept(state) }, await readSettings());
}

function toState(complete: () => PageReport): Finished {
  try {
    return { kind: 'annotated', report: complete() };
  } catch {
    return { kind: 'failed' };
  }
}

/** What the page's own part says of a tab of which nothing is kept: most pages are no article and report nothing. */
async function findSilence(tabId: number): Promise<TabState | null> {
  const silence = await readGlobal<Silent>(tabId, 'sidelightSilence');
  return silence && { kind: 'silent', ...silence };
}

answerMessages({
  detect: ({ page, answers }) => detectInSlices(page, answers),
  settings: () => readSettings(),
  correct: async ({ correction }) => {
    await changeSettings(addCorrections(await readSettings(), correction));
    return null;
  },
  analyze: async ({ article, hasMarks }, from) => {
    const brought = from.place !== null && !hasMarks && runFile(from.place, MARKS_FILE);
    const [settings] = await Promise.all([readSettings(), from.tabId !== null && tabs.begin(from.tabId)]);
    try {
      const { findings, complete } = await readPage(article, settings.documentsOff);
      // The page's marks wait neither for its button nor for what only the views show.
      from.afterwards(() => void finish(from, toState(complete)));
      await brought;
      return { findings, settings };
    } catch (error) {
      void finish(from, { kind: 'failed' });
      throw error;
    }
  },
  bringReader: async (_, { place, url }) => {
    if (url !== null && isSiteOff(await readSettings(), url)) return 'site-off';
    const brought = place !== null && runFile(place, READER_FILE);
    // Made ready while the page looks for its article; should it fail, reading the page says so.
    void prepareEngine().catch(() => undefined);
    return (await brought) ? 'brought' : 'refused';
  },
  startFrame: async ({ url }, { tabId }) => tabId !== null && injectIntoFrame(tabId, url),
  layStyle: async ({ css, isOn }, { place }) => {
    if (place) await layCss(place, css, isOn);
    return null;
  },
  // The sample is a bundled document’s own words, whether pages are held against it or not.
  readSample: async ({ article }) => (await readPage(article, [])).complete(),
  silent: async (why, from) => {
    await finish(from, { kind: 'silent', ...why });
    return null;
  },
  tabState: async ({ tabId }) => {
    const [state, settings] = await Promise.all([tabs.read(tabId), readSettings()]);
    if (!state) return findSilence(tabId);
    if (state.kind !== 'annotated') return state;
    return { ...state, report: applyCorrections(state.report, settings) };
  },
  documents: async ({ own }) => [...bundledViews, ...(own === null ? [] : await findOwnViews([own]))],
  ownDocuments: () => ownDocuments.list().catch(() => null),
  addDocument: async (given) => {
    const added = await addOwn(given);
    if (added.kind === 'added') compareAnew(await tabs.list());
    return added;
  },
  changeDocument: async ({ id, change }) => {
    const isDone = await ownDocuments.change(id, change).catch(() => false);
    if (isDone) compareAnew(await tabs.list());
    return isDone;
  },
  removeDocument: async ({ id }) => {
    const isDone = await (id === null ? ownDocuments.clear() : ownDocuments.remove(id)).then(
      () => true,
      () => false,
    );
    if (isDone) compareAnew(await tabs.list());
    return isDone;
  },
  startPage: ({ tabId }) => injectContentScripts(tabId),
  openDocument: async ({ document, span }) => {
    await openOwnPage(toDocumentPath(document, span));
    return null;
  },
});

watchClosedTabs((tabId) => void tabs.leave(tabId, null));
watchLoadingTabs(async (tabId, url) => {
  const [hasLeft, settings] = await Promise.all([tabs.leave(tabId, url), readSettings()]);
  // A change of address without loading leaves the button as it was.
  if (hasLeft || (url !== null && isSiteOff(settings, url))) await showTab({ id: tabId, url, state: null }, settings);
});
watchSettings(async (settings, before) => {
  const [kept, open] = await Promise.all([tabs.list(), findTabs(EVERYWHERE)]);
  const isSwitched = (url: string | null) => url !== null && isSiteOff(settings, url) !== isSiteOff(before, url);
  // So that no page has to listen to the storage, which costs each a millisecond in Firefox.
  for (const id of new Set([...kept.keys(), ...open.map(({ id }) => id)])) void askTab(id, 'useSettings', { settings });
  for (const { id, url } of open) {
    const state = kept.get(id)?.state ?? null;
    if (state || isSwitched(url)) await showTab({ id, url, state }, settings);
  }
});
watchGrantedAccess(async (patterns) => {
  for (const { id } of await findTabs(patterns)) await injectContentScripts(id);
});
watchWithdrawnAccess(async () => {
  const settings = await readSettings();
  const withdraw = async (id: number): Promise<void> => {
    await askTab(id, 'withdraw', null);
    await tabs.leave(id, null);
    await showTab({ id, url: null, state: null }, settings);
  };
  // Side by side: a page that hangs does not answer, and the others are not to wait for it.
  for (const { id } of await findHiddenTabs()) void withdraw(id);
});
/** Commands of the manifest that go from mark to mark. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };

watchCommands(async (command, tabId) => {
  if (command === 'open-panel' && tabId !== null) return openSidePanel(tabId);
  const by = STEPS[command];
  const tab = by && (await findTabInFront());
  if (by && tab) await askTab(tab.id, 'step', { by });
});
keepInSync();
watchInstalled(() => openOwnPage('tabs/welcome.html'));
void colourBadge(BADGE.background, BADGE.letters);
