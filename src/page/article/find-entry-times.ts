import { isDateline } from '../../core/text/block-dateline';
import { nameOf } from './box';
import { isInTimeElement } from './label-head-line';
import type { Box } from './run';
import type { ScoredRun } from './scored-run';
import { eachInSteps, type Steps } from './steps';

/** `Updated at 23.05 CEST` is one of the longer ones. */
const MAX_STAMP_LENGTH = 40;
/** A page that shows fewer of one make has no entries. */
const MIN_ENTRIES = 3;
/** A time of day or a while ago, alone: `21:40`, `Updated at 9.05 pm GMT`, `2h ago`. */
const TIME_ALONE =
  /^(?:(?:posted|published|updated)[: ]*(?:at )?)?(?:\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[a-z]{2,5}\)?)?|\d+ ?(?:s|m|mins?|h|hrs?|d) ago)$/i;

const isStamp = ({ run }: ScoredRun): boolean =>
  run.text.length <= MAX_STAMP_LENGTH &&
  /\d/.test(run.text) &&
  (TIME_ALONE.test(run.text) || isDateline(run.text) || isInTimeElement(run));

/** The template that a stamp is made by: entries of one live blog share it. */
const templateOf = (box: Box): string => `${nameOf(box)}<${box.parent ? nameOf(box.parent) : ''}`;

/**
 * The times of a live blog's entries: stamps that stand in at least three places of the same make. One stamp alone may
 * be how long a film runs; several in a row, each before a text of its own, tell when each was written.
 */
export function* findEntryTimes(runs: readonly ScoredRun[]): Steps<ReadonlySet<ScoredRun>> {
  const groups = new Map<string, ScoredRun[]>();
  yield* eachInSteps(runs, (scored) => {
    const { furniture, run } = scored;
    if (furniture || run.context.figure || run.context.cell || !isStamp(scored)) return;
    const template = templateOf(run.box);
    const group = groups.get(template);
    if (group) group.push(scored);
    else groups.set(template, [scored]);
  });
  return new Set([...groups.values()].filter((group) => group.length >= MIN_ENTRIES).flat());
}
