import type { SpeechText } from './lay-out-words';

/** Whether a finite verb stands between two words. */
export function hasVerb({ words }: SpeechText, from: number, to: number): boolean {
  return words.slice(from, to).some(({ token }) => {
    if (token.class === 'auxiliary' || token.class === 'modal') return true;
    return token.class === 'verb' && token.verb !== 'gerund' && token.verb !== 'participle';
  });
}
