declare module 'mark.js' {
  export default class Mark {
    constructor(place: Element);
    mark(words: readonly string[], options?: object): void;
  }
}
