/** What the bundler makes of an import with a prefix; see "data-text" and "data-base64" in Plasmo's manual. */
declare module 'data-text:*' {
  const text: string;
  export default text;
}

declare module 'data-base64:*' {
  const base64: string;
  export default base64;
}
