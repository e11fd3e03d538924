import axeCore from 'axe-core';
import type { Driver, View } from './drive/driver';

type Axe = {
  run(context: Node): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
};

/** What axe-core finds wrong in a view, and that it is not shown in the colours that were asked for; [] when nothing is. */
export async function findViolations(view: View, scheme: 'light' | 'dark'): Promise<string[]> {
  const isShownIn = await view.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
  const found = await view.evaluate(async (source) => {
    const axe = Function(`${source}; return axe`)() as Axe;
    const { violations } = await axe.run(document.documentElement);
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, axeCore.source);
  return isShownIn ? found : [`the view is not ${scheme}`, ...found];
}

/** What axe-core finds wrong in the open card, for which its closed root is held open. */
export function findCardViolations(driver: Driver): Promise<string[]> {
  return driver.evaluateInRoot(async (root, source) => {
    if (!root) throw new Error('no card is open');
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    const axe = Function(`${source}; return axe`)() as Axe;
    const { violations } = await axe.run(root.host);
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, axeCore.source);
}
