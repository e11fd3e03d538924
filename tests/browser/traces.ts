import type { Driver } from './drive/driver';

/** What the extension could leave in a page. */
export interface Traces {
  /** The page's DOM as text, the extension's own host left out. */
  readonly dom: string;
  readonly hasHost: boolean;
  /** Names of painted highlights, whoever painted them. */
  readonly highlights: readonly string[];
  /** Style sheets laid over the document by script. */
  readonly sheets: number;
}

export function readTraces(driver: Driver): Promise<Traces> {
  return driver.evaluateInRoot((root) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const path: number[] = [];
    for (let node = root?.host; node?.parentElement; node = node.parentElement) {
      path.unshift([...node.parentElement.children].indexOf(node));
    }
    if (path.length > 0) path.reduce<Element | undefined>((above, index) => above?.children[index], copy)?.remove();
    return {
      dom: copy.outerHTML,
      hasHost: root !== null,
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length,
    };
  });
}

/** The DOM that the page's own HTML gives when nobody touches it. */
export function readUntouchedDom(driver: Driver): Promise<string> {
  return driver.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
  });
}
