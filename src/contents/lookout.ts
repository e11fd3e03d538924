import type { PlasmoCSConfig } from 'plasmo';
import { askBackground } from '../messages/ask';
import type { Silent } from '../messages/table';
import { TURNED_AWAY } from '../page/article/look-first';
import { createLookout, type FirstSilence } from '../page/create-lookout';
import { createScope } from '../page/create-scope';
import { isReloaded } from '../page/is-reloaded';
import { AFTER_CHANGE, type Lateness, NOW, SOON } from '../page/look-until-found';
import { takeOver } from '../page/take-over';
import { watchAddress } from '../page/watch-address';
import { watchReturn } from '../page/watch-return';
import { watchRewrite } from '../page/watch-rewrite';
import { whenSeen } from '../page/when-seen';
import { hasEnded } from '../platform/watch-own-end';
import { whenSettingsChange } from '../settings/when-settings-change';

/** All that most pages get: it looks whether there may be an article. See docs/decisions/0069 and 0072. */
export const config: PlasmoCSConfig = {
  matches: ['http://*/*', 'https://*/*'],
  run_at: 'document_idle',
  all_frames: false,
};

const toSilent = ({ reason, because }: FirstSilence): Silent => ({
  reason,
  because,
  language: null,
  confidence: reason === 'not-an-article' ? TURNED_AWAY : null,
});

async function run(life: AbortController): Promise<void> {
  const { signal } = life;
  await whenSeen(document, signal);
  const lookout = createLookout(
    {
      async bringReader() {
        if (hasEnded()) life.abort();
        const brought = await askBackground('bringReader', null);
        return brought.ok ? brought.value : 'refused';
      },
      whenSettingsChange,
      startFrame: async (url) => {
        const started = await askBackground('startFrame', { url });
        return started.ok && started.value;
      },
      concluded(silence) {
        globalThis.sidelightSilence = silence && toSilent(silence);
        // What was read before the reload may be kept still; of any other page nothing is.
        if (silence && isReloaded() && !hasEnded()) void askBackground('silent', toSilent(silence));
      },
    },
    signal,
  );
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
