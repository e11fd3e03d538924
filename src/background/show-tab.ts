import { applyCorrections } from '../core/corrections/apply-corrections';
import type { Comparison } from '../core/model';
import { showBadge, showIcon } from '../platform/button';
import type { Settings } from '../settings/table';
import { isShownOff } from './is-shown-off';
import type { KeptTab } from './kept-tab';
import { bundledViews } from './read-bundled';
import { toBadgeText } from './to-badge-text';

/** Sizes in pixels that the two browsers' toolbars ask for, at one and two device pixels. */
const TOOLBAR_SIZES = [16, 19, 32, 38, 48] as const;

const iconPaths = (name: 'icon' | 'icon-off'): Record<string, string> =>
  Object.fromEntries(TOOLBAR_SIZES.map((size) => [size, `/icons/${name}-${size}.png`]));

type AnnotatedTab = Extract<KeptTab['state'], { readonly kind: 'annotated' }>;

function comparisonsOf({ report }: AnnotatedTab, settings: Settings): readonly Comparison[] {
  return applyCorrections({ ...report, documents: bundledViews }, settings).analysis.comparisons;
}

/** A tab as its button shows it. */
export interface ShownTab {
  readonly id: number;
  /** Null when it may not be seen. */
  readonly url: string | null;
  /** Null when nothing is kept of it. */
  readonly state: KeptTab['state'] | null;
}

/** Shows a tab's state on its button: badge and icon. A tab that is gone by now is no error. */
export async function showTab({ id, url, state }: ShownTab, settings: Settings): Promise<void> {
  const badge = state?.kind === 'annotated' && settings.showBadge ? toBadgeText(comparisonsOf(state, settings)) : '';
  const icon = iconPaths(isShownOff(url, state, settings) ? 'icon-off' : 'icon');
  await Promise.allSettled([showBadge(id, badge), showIcon(id, icon)]);
}
