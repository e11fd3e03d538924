/** Runs a function in a document and gives its (JSON) result. It must not use names from outside itself. */
export type Evaluate = <Args extends readonly unknown[], Value>(
  work: (...args: Args) => Value | Promise<Value>,
  ...args: Args
) => Promise<Value>;

/** The same, on the extension's closed shadow root in the page; on null when the extension put none there. */
export type EvaluateInRoot = <Args extends readonly unknown[], Value>(
  work: (root: ShadowRoot | null, ...args: Args) => Value | Promise<Value>,
  ...args: Args
) => Promise<Value>;

/** Evaluates an expression in some document and gives its JSON. */
export type Ask = (expression: string) => Promise<unknown>;

/**
 * A function with its arguments, themselves expressions, as one expression. tsx wraps named functions in calls of a
 * helper `__name`, which does not exist where this is evaluated, so one comes along.
 */
function toExpression(work: (...args: never[]) => unknown, args: readonly string[]): string {
  return `((__name) => (${work})(${args.join(', ')}))((named) => named)`;
}

const toJson = (args: readonly unknown[]) => args.map((arg) => JSON.stringify(arg));

export function createEvaluate(ask: Ask): Evaluate {
  return async <Args extends readonly unknown[], Value>(
    work: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ) => (await ask(toExpression(work, toJson(args)))) as Value;
}

/** `root` is how the expression names the root where it is evaluated. */
export function createEvaluateInRoot(root: string, ask: Ask): EvaluateInRoot {
  return async <Args extends readonly unknown[], Value>(
    work: (root: ShadowRoot | null, ...args: Args) => Value | Promise<Value>,
    ...args: Args
  ) => (await ask(toExpression(work, [root, ...toJson(args)]))) as Value;
}
