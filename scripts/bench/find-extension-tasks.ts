/** What of a Chromium trace event matters here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor; less than `dur` when the machine did something else in between. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Names that Chromium gives to a whole task of a thread, newest first. */
const TASK_NAMES = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

const isWithin = (event: TraceEvent, task: TraceEvent): boolean =>
  event.pid === task.pid && event.tid === task.tid && event.ts >= task.ts && event.ts <= task.ts + (task.dur ?? 0);

/** Chromium's name for a document that takes its place in a tab. */
const PLACED = 'CommitLoad';

const isOfExtension = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith('chrome-extension://') ?? false;

/**
 * Processor time in ms of the tasks on the main thread of the page at `url` in which a script of an extension ran. The
 * whole task counts, also what in it was the browser's own work on the extension's behalf, such as layout. An own page of
 * the extension in another tab has another thread, which does not count.
 */
export function findExtensionTasks(events: readonly TraceEvent[], url: string): number[] {
  const placed = events.filter(({ name, args }) => name === PLACED && args?.data?.url === url);
  const isOfPage = (event: TraceEvent): boolean =>
    placed.some(({ pid, tid }) => event.pid === pid && event.tid === tid);
  const own = events.filter(isOfExtension);
  const tasks = events.filter((event) => event.ph === 'X' && TASK_NAMES.has(event.name) && isOfPage(event));
  return tasks
    .filter((task) => own.some((event) => isWithin(event, task)))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
}
