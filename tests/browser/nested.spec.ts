import { expect } from '@playwright/test';
import sharp from 'sharp';
import { VERDICTS } from '../../src/page/marks/highlight-names';
import { addressOf, behaviour } from './behaviour';
import type { Driver } from './drive/driver';
import { findWords, waitForMarks } from './reader';

/** A name that stands in a claim that stands in a quotation, for each size of text. */
const NAMES = ['Petra Holm', 'Tom Okafor', 'Sven Ekdahl'] as const;

/** Pixels around a name, to the end of what is painted below it. */
const AROUND = 8;

type Picture = { readonly data: Buffer; readonly width: number };

const takePicture = async (
  driver: Driver,
  box: { left: number; top: number; width: number; height: number },
): Promise<Picture> => {
  const { data, info } = await sharp(await driver.screenshot())
    .removeAlpha()
    .extract(box)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
};

/** The rows of a picture that differ from another in some pixel. */
function findRows(a: Picture, b: Picture): Set<number> {
  const rows = new Set<number>();
  for (let at = 0; at < a.data.length; at++) if (a.data[at] !== b.data[at]) rows.add(Math.floor(at / (a.width * 3)));
  return rows;
}

/** Takes a kind of mark out of the page's registry, or puts it back; claims can be put back under another answer. */
const show = (driver: Driver, kind: string, isOn: boolean): Promise<void> =>
  driver.evaluate(
    (wanted, on) => {
      const page = window as { kept?: Map<string, Highlight> } & typeof window;
      const kept = page.kept ?? new Map(CSS.highlights);
      page.kept = kept;
      const [prefix] = [...kept.keys()][0]?.split('-') ?? [];
      const isClaim = wanted.startsWith('claim');
      const ranges = [...kept]
        .filter(([name]) => name.startsWith(`${prefix}-${isClaim ? 'claim' : wanted}`))
        .flatMap(([, highlight]) => [...highlight]);
      for (const name of [...CSS.highlights.keys()])
        if (name.startsWith(`${prefix}-${isClaim ? 'claim' : wanted}`)) CSS.highlights.delete(name);
      if (on) CSS.highlights.set(`${prefix}-${wanted}`, new Highlight(...ranges));
    },
    kind,
    isOn,
  );

behaviour('a name in a claim in a quotation shows all three marks, the two lines apart', async ({ driver }) => {
  behaviour.setTimeout(120_000);
  await driver.open(addressOf('/live/nested.html'));
  await waitForMarks(driver);
  const found: Record<string, object> = {};
  const wanted: Record<string, object> = {};
  for (const name of NAMES) {
    await findWords(driver, name);
    const box = await driver.evaluate(
      (words, around) => {
        const element = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words));
        const node = element?.firstChild;
        if (!(node instanceof Text)) throw new Error(`no ${words}`);
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(words));
        range.setEnd(node, node.data.indexOf(words) + words.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return {
          left: Math.round(left),
          top: Math.round(top),
          width: Math.round(width),
          height: Math.round(height) + around,
        };
      },
      name,
      AROUND,
    );
    for (const verdict of VERDICTS) {
      const claim = `claim-${verdict}`;
      await show(driver, claim, true);
      const all = await takePicture(driver, box);
      const rowsOf = async (kind: string): Promise<Set<number>> => {
        await show(driver, kind, false);
        const without = await takePicture(driver, box);
        await show(driver, kind, true);
        return findRows(all, without);
      };
      const [names, claims, quotes] = [await rowsOf('name'), await rowsOf(claim), await rowsOf('quote')];
      const both = [...names].filter((row) => claims.has(row));
      found[`${name}, ${verdict}`] = {
        name: names.size > 0,
        claim: claims.size > 0,
        quote: quotes.size > box.height / 2,
        both,
      };
      wanted[`${name}, ${verdict}`] = { name: true, claim: true, quote: true, both: [] };
    }
  }
  expect(found).toEqual(wanted);
});
