/**
 * What the project's own build wrote into a file that comes with the extension, as the type it was written with. Not
 * checked: a test holds those files against the code that writes them.
 */
export const readOwnFile = <Value>(file: object): Value => file as Value;
