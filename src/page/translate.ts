/** Gives a string of the reader's language for a key, with its placeholders filled. Handed in by the entry. */
export type Translate = (key: string, ...values: readonly (string | number)[]) => string;
