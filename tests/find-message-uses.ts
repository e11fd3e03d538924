import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A message asked for in the code. */
export interface MessageUse {
  readonly key: string;
  /** How many values it is given; null when that cannot be told. */
  readonly values: number | null;
  readonly file: string;
  /** `count` takes a key without its plural form. */
  readonly plural: boolean;
}

/** Text written into the code instead of into `_locales`. */
export interface StrayText {
  readonly text: string;
  readonly file: string;
}

/** What functions that give a string of `_locales` are called in this code. */
const SPEAKERS = new Set(['say', 'count', 'translate']);
/** Attributes whose value readers see or hear. */
const SPOKEN = new Set(['aria-label', 'title', 'alt', 'placeholder', 'label', 'heading', 'note', 'text']);
const HAS_LETTERS = /\p{L}{2}/u;

const nameOf = (callee: ts.Expression): string => {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
};

function readUse(node: ts.Node, file: string): MessageUse | null {
  if (!ts.isCallExpression(node) || !SPEAKERS.has(nameOf(node.expression))) return null;
  const [key, ...values] = node.arguments;
  // Those with @@ are the browser’s own.
  if (!key || !ts.isStringLiteral(key) || key.text.startsWith('@@')) return null;
  const spread = values.some(ts.isSpreadElement);
  return { key: key.text, values: spread ? null : values.length, file, plural: nameOf(node.expression) === 'count' };
}

function readStray(node: ts.Node, file: string): StrayText | null {
  if (ts.isJsxText(node) && HAS_LETTERS.test(node.text)) return { text: node.text.trim(), file };
  const isSpoken = (name: ts.Node) => SPOKEN.has(name.getText().replace(/['"]/g, ''));
  const spoken =
    (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && isSpoken(node.name) ? node.initializer : null;
  return spoken && ts.isStringLiteral(spoken) && HAS_LETTERS.test(spoken.text) ? { text: spoken.text, file } : null;
}

/** Files below a folder whose path matches. */
export const findFiles = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => pattern.test(path));

/**
 * Every message asked for, every string literal, the beginning of every template string (a key may be put together),
 * and every text that should be a message.
 */
export function findMessageUses() {
  const uses: MessageUse[] = [];
  const literals = new Set<string>();
  const heads = new Set<string>();
  const stray: StrayText[] = [];
  for (const file of findFiles('src', /(?<!\.test)\.tsx?$/)) {
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, kind);
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) literals.add(node.text);
      if (ts.isTemplateExpression(node)) heads.add(node.head.text);
      const use = readUse(node, file);
      if (use) uses.push(use);
      const text = readStray(node, file);
      if (text) stray.push(text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { uses, literals, heads, stray };
}
