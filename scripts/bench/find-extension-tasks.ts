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

/**
 * Processor time in ms of the tasks on the page's main thread in which a script of an extension ran. The whole task counts,
 * also what in it was the browser's own work on the extension's behalf, such as layout.
 */
export function findExtensionTasks(events: readonly TraceEvent[]): number[] {
  const own = events.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  const tasks = events.filter(({ name, ph }) => ph === 'X' && TASK_NAMES.has(name));
  return tasks
    .filter((task) => own.some((event) => isWithin(event, task)))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
}
