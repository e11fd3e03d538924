/** A step of the set-up or the tests, announced on a line of its own. */
export const say = (line) => console.log(`\u001b[1m» ${line}\u001b[0m`);

/** A failure whose words already say what to do: shown without a stack trace. */
export class PlainError extends Error {}

/** Ends the run with status 1; a plain error's words alone, anything else with its stack. */
export function giveUp(error) {
  console.error(error instanceof PlainError ? `\n✗ ${error.message}` : error);
  process.exit(1);
}
