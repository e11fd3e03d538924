import axeCore from 'axe-core';
import type { Driver, View } from './drive/driver';

type Axe = {
  run(context: Node): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
};

/** What axe-core finds wrong in a view; [] when nothing is. */
export function findViolations(view: View): Promise<string[]> {
  return view.evaluate(async (source) => {
    const axe = Function(`${source}; return axe`)() as Axe;
    const { violations } = await axe.run(document.documentElement);
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, axeCore.source);
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
