import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { openSession } from './chromium-control';
import type { Processes } from './driver';
import type { Marionette } from './marionette';
import { runInWindow } from './run-in-window';

/** MB that a process holds for itself alone; 0 on systems that do not say. */
function readMemory(pid: number): number {
  try {
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/**
 * Milliseconds that a process's main thread has run, to the microsecond where Linux says so; null elsewhere. What Firefox
 * itself says is counted in ticks of ten milliseconds.
 */
export function readThreadTime(pid: number): number | null {
  try {
    const found = /se\.sum_exec_runtime\s*:\s*([\d.]+)/.exec(readFileSync(`/proc/${pid}/task/${pid}/sched`, 'utf8'));
    return found ? Number(found[1]) : null;
  } catch {
    return null;
  }
}

export async function readChromiumProcesses(context: BrowserContext): Promise<Processes> {
  const session = await openSession(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return {
    memory: renderers.reduce((total, { id }) => total + readMemory(id), 0),
    time: renderers.reduce((total, { cpuTime }) => total + cpuTime * 1000, 0),
  };
}

/** Bytes and nanoseconds, as Firefox's own page of processes shows them. */
const READ_PROCESSES = `
  return ChromeUtils.requestProcInfo().then(({ children }) => {
    const shown = children.filter(({ type }) => /^(?:web|extension)/.test(type));
    const sum = (key) => shown.reduce((total, one) => total + one[key], 0);
    return { memory: sum("memory") / 1e6, time: sum("cpuTime") / 1e6 };
  });`;

export const readFirefoxProcesses = async (marionette: Marionette): Promise<Processes> =>
  (await runInWindow(marionette, READ_PROCESSES)) as Processes;
