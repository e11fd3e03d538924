import type { PlasmoCSConfig } from 'plasmo';
import { answerMessages } from '../messages/answer';
import { askBackground } from '../messages/ask';
import { watchScrollLines } from '../messages/scroll-line';
import { detectInTurns, type SnapshotReader } from '../page/article/detect-in-turns';
import { createScope } from '../page/create-scope';
import { createSession } from '../page/create-session';
import { createSlices } from '../page/create-slices';
import { keepInStep } from '../page/keep-in-step';
import { AFTER_CHANGE, type Lateness, NOW, SOON } from '../page/look-until-found';
import { takeOver } from '../page/take-over';
import { watchAddress } from '../page/watch-address';
import { watchReturn } from '../page/watch-return';
import { watchRewrite } from '../page/watch-rewrite';
import { translate } from '../platform/translate';
import { hasEnded, watchOwnEnd } from '../platform/watch-own-end';
import type { Settings } from '../settings/table';

/** Matches no page by itself: the background starts it where the lookout saw what may be an article. */
export const config: PlasmoCSConfig = { matches: [] };

let laid = 0;

/**
 * The background's style sheet over this page, until the signal aborts. Each is another: browsers tell sheets by their
 * text, and one that is laid while its twin is taken away would go with it.
 */
async function layStyle(style: string, signal: AbortSignal): Promise<void> {
  const css = `${style}/*${laid++}*/`;
  signal.addEventListener('abort', () => void askBackground('layStyle', { css, isOn: false }), { once: true });
  await askBackground('layStyle', { css, isOn: true });
}

/** Where the code that reads is compiled already. */
const readInBackground: SnapshotReader = async (snapshot, answers) => {
  const outcome = await askBackground('detect', { page: JSON.stringify(snapshot), answers });
  return outcome.ok ? outcome.value : null;
};

function run(life: AbortController): void {
  const { signal } = life;
  const session = createSession(
    {
      detect: (own, story) =>
        detectInTurns(document, location.href, { read: readInBackground, pause: createSlices() }, own, story),
      async analyze(article) {
        const hasMarks = globalThis.sidelightAnnotate !== undefined;
        const result = await askBackground('analyze', { article, hasMarks });
        return result.ok ? { ...result.value, settings: result.value.settings as Settings } : null;
      },
      reportSilence: (reason, article) =>
        void askBackground('silent', {
          reason,
          language: article?.language ?? null,
          because: article?.because ?? [],
          confidence: article?.confidence ?? null,
        }),
      annotate: async (page, own) => (await globalThis.sidelightAnnotate?.(page, own)) ?? null,
      layStyle,
      startFrame: async (url) => {
        const started = await askBackground('startFrame', { url });
        return started.ok && started.value;
      },
      correct: (correction) => void askBackground('correct', { correction }),
      openDocument: (document, span) => void askBackground('openDocument', { document, span }),
      translate(key, ...values) {
        if (!hasEnded()) return translate(key, ...values);
        life.abort();
        return '';
      },
    },
    signal,
  );
  const stopAnswers = answerMessages(
    {
      reveal: ({ span }) => session.reveal(span),
      step: ({ by }) => session.step(by),
      withdraw() {
        life.abort();
        return null;
      },
      describe: ({ spans }) => session.describe(spans),
      compareAnew() {
        session.compareAnew();
        return null;
      },
      switchPage({ on }) {
        session.switchPage(on);
        return null;
      },
      useSettings({ settings }) {
        session.change(settings as Settings);
        return null;
      },
    },
    session.isElsewhere,
  );
  const stopLines = watchScrollLines((line) => {
    const scope = createScope(signal);
    const step = keepInStep(session.shown, (offset) => line.say({ offset }), scope.signal);
    line.hear(({ offset }) => step.goTo(offset));
    line.ended(() => scope.abort());
  });
  signal.addEventListener('abort', stopAnswers, { once: true });
  signal.addEventListener('abort', stopLines, { once: true });
  watchOwnEnd(signal, () => life.abort());
  const comeBack = async (): Promise<void> => {
    const settings = await askBackground('settings', null);
    if (settings.ok) session.comeBack(settings.value as Settings);
  };
  let listening = createScope(signal);
  const begin = (lateness: Lateness): void => {
    listening.abort();
    listening = createScope(signal);
    watchAddress(listening.signal, () => session.start(AFTER_CHANGE));
    watchReturn(listening.signal, comeBack);
    session.start(lateness);
  };
  watchRewrite(document, signal, () => begin(SOON));
  // The lookout has waited until the page had a moment.
  begin(NOW);
}

// What another version of the extension left behind would not fit this one.
globalThis.sidelightAnnotate = undefined;
run(takeOver());
