import type { PlasmoCSConfig } from 'plasmo';
import { answerMessages } from '../messages/answer';
import { askBackground } from '../messages/ask';
import { TURNED_AWAY } from '../page/article/look-first';
import { createLookout } from '../page/create-lookout';
import { createScope } from '../page/create-scope';
import { AFTER_CHANGE, type Lateness, NOW, SOON } from '../page/look-until-found';
import { takeOver } from '../page/take-over';
import { watchAddress } from '../page/watch-address';
import { watchReturn } from '../page/watch-return';
import { watchRewrite } from '../page/watch-rewrite';
import { whenSeen } from '../page/when-seen';
import { hasEnded } from '../platform/watch-own-end';
import { readSiteSwitches, watchSiteSwitches } from '../settings/site-store';

/** All that most pages get: it looks whether there may be an article. See docs/decisions/0069. */
export const config: PlasmoCSConfig = {
  matches: ['http://*/*', 'https://*/*'],
  run_at: 'document_idle',
  all_frames: false,
};

async function run(life: AbortController): Promise<void> {
  const { signal } = life;
  // The page is waited for meanwhile.
  const [switches] = await Promise.all([readSiteSwitches(), whenSeen(document, signal)]);
  const lookout = createLookout(
    {
      async bringReader() {
        const brought = await askBackground('bringReader', null);
        return brought.ok && brought.value;
      },
      startFrame: async (url) => {
        const started = await askBackground('startFrame', { url });
        return started.ok && started.value;
      },
      reportSilence(reason, because) {
        if (hasEnded()) return life.abort();
        const confidence = reason === 'not-an-article' ? TURNED_AWAY : null;
        void askBackground('silent', { reason, language: null, because, confidence });
      },
    },
    switches,
    signal,
  );
  const stopAnswers = answerMessages(
    {
      withdraw() {
        life.abort();
        return null;
      },
    },
    lookout.isElsewhere,
  );
  const stopSwitches = watchSiteSwitches(lookout.change);
  signal.addEventListener('abort', stopAnswers, { once: true });
  signal.addEventListener('abort', stopSwitches, { once: true });
  let listening = createScope(signal);
  const begin = (lateness: Lateness): void => {
    listening.abort();
    listening = createScope(signal);
    watchAddress(listening.signal, () => lookout.start(AFTER_CHANGE));
    watchReturn(listening.signal, () => lookout.start(SOON));
    lookout.start(lateness);
  };
  watchRewrite(document, signal, () => begin(SOON));
  begin(NOW);
}

void run(takeOver());
