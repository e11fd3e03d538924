declare global {
  /** Of the script that runs in this page now; seen by the extension's own scripts only. */
  var sidelightLife: AbortController | undefined;
  /** Why nothing is shown in this page, which was not read; the background looks it up when somebody asks. */
  var sidelightSilence: unknown;
}

/**
 * The life of the script that runs in the page from now on. The one that ran before ends: a lookout, or the same script
 * started again.
 */
export function takeOver(): AbortController {
  // An element of the page with that id would answer to the name, hence the question what it is.
  const before: unknown = globalThis.sidelightLife;
  if (before instanceof AbortController) before.abort();
  const life = new AbortController();
  globalThis.sidelightLife = life;
  globalThis.sidelightSilence = undefined;
  return life;
}
