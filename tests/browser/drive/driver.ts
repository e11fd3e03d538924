import type { Heard } from '../speech/heard';
import type { Evaluate, EvaluateInRoot } from './evaluate';

/** A place in the viewport, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A document that can be asked: the open page, or the toolbar popup. */
export interface View {
  readonly evaluate: Evaluate;
  /** What the browser tells screen readers of it. */
  hear(): Promise<Heard>;
  /** A PNG of what is in view. */
  screenshot(): Promise<Buffer>;
}

/** The popup that the toolbar button opens. */
export interface PopupView extends View {
  /** Gives true when it is gone, also when it had closed by itself. */
  close(): Promise<boolean>;
}

/** The side panel, or the sidebar. */
export interface PanelView extends PopupView {
  /** Presses and releases a key in it, by its name in KeyboardEvent.key. */
  press(key: string): Promise<void>;
}

/** A tab that the extension opened beside the one under test. */
export interface TabView extends PopupView {
  /** Shows it as on paper, or on a screen again. */
  useMedium(medium: 'print' | 'screen'): Promise<void>;
}

/** A page behind the one in front. It must be closed before anything else is asked. */
export interface BehindTab {
  readonly evaluate: Evaluate;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** How the extension ends under an open page. An update ends the version whose scripts run there. */
export type ExtensionEnd = 'removed' | 'disabled' | 'updated';

/** What all processes that show pages take, with those of the extension's own. */
export interface Processes {
  /** MB that they hold for themselves alone. */
  readonly memory: number;
  /** Milliseconds of processor time so far. */
  readonly time: number;
}

/** One browser with the built extension in it. Each method means the same in both browsers. */
export interface Driver extends View {
  /** Product and version, as the browser gives them. */
  readonly product: string;
  open(url: string): Promise<void>;
  readonly evaluateInRoot: EvaluateInRoot;
  /** Moves the pointer to a point of the viewport, in CSS pixels. */
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses the pointer at one point, moves it to another and lets go. */
  drag(from: Point, to: Point): Promise<void>;
  /** Taps a point of the viewport with a finger. */
  tap(x: number, y: number): Promise<void>;
  /** Presses and releases a key, by its name in KeyboardEvent.key. */
  press(key: string): Promise<void>;
  /** Presses a key and keeps it down until it is released. */
  hold(key: string): Promise<void>;
  release(key: string): Promise<void>;
  /** Does what the keys for a command of the manifest do: `next-mark`. */
  command(name: string): Promise<void>;
  goBack(): Promise<void>;
  /** Enlarges the page as a reader does with the browser's own zoom; 1 is none. Points stay CSS pixels. */
  zoom(factor: number): Promise<void>;
  /** Shows the page as on paper, or on a screen again. */
  useMedium(medium: 'print' | 'screen'): Promise<void>;
  /** Shows the page in the few colours that a reader has chosen, or in its own again. */
  useForcedColours(on: boolean): Promise<void>;
  /** Ends the extension while its pages are open; of what it was, nothing can be asked any more. */
  endExtension(end: ExtensionEnd): Promise<void>;
  /** Takes the extension's access to all sites away, as the reader can in the browser's settings. */
  withdrawAccess(): Promise<void>;
  /** What scripts of the extension threw in the page in front since this was asked last; errors of its own too in Chromium. */
  readErrors(): Promise<string[]>;
  /** Stops the extension's background, as browsers do after half a minute of rest. */
  stopBackground(): Promise<void>;
  /** Milliseconds of processor time that the thread of the page in front has taken so far. */
  readPageTime(): Promise<number>;
  readProcesses(): Promise<Processes>;
  /** Opens a page in a tab behind the one in front. */
  openBehind(url: string): Promise<BehindTab>;
  /** Shows the page as on a dark or a light system. */
  useColourScheme(scheme: 'light' | 'dark'): Promise<void>;
  openPopup(): Promise<PopupView>;
  /** Opens the popup by a click on its button, which also lends the page in front to the extension. */
  clickButton(): Promise<PopupView>;
  openPanel(): Promise<PanelView>;
  /** Opens a page of the extension, such as `options.html`, in the tab in front. */
  openOwn(path: string): Promise<void>;
  /** Waits for a tab that the extension opens, known by what its address holds. It must be closed before anything else is asked. */
  findTab(address: string): Promise<TabView>;
  /** The folder into which files are saved. */
  readonly downloads: string;
  /** Address of the page that the extension opened when it was installed; it is closed again by then. */
  readonly welcome: string;
  /** Resolves when the browser is closed, by `close` or by the reader. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Program of the browser. */
  readonly program: string;
  /** False to show a window. */
  readonly headless: boolean;
  /** Port on loopback that all the browser's requests go through; null for none. */
  readonly proxyPort: number | null;
  /** Device pixels for each CSS pixel, which a screenshot has; 1 is a plain screen. */
  readonly scale: number;
}

/** Window size in CSS pixels: a small laptop, on which site layouts with a side column still fit. */
export const WINDOW = { width: 1200, height: 900 } as const;
