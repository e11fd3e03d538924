import type { SpeechText } from './lay-out-words';

/** Whether the word at an index stands inside quotation marks. */
export const isQuoted = ({ words }: SpeechText, at: number): boolean => (words[at]?.quotation ?? -1) >= 0;
