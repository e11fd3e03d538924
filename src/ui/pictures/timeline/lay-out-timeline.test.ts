import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextBox } from '../text-box';
import { FONTS, layOutTimeline } from './lay-out-timeline';
import type { TimelineEntry } from './list-entries';

const words = fc
  .array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 })
  .map((all) => all.join(' ').trim());
const entry = fc
  .record({ time: words, text: words, note: words, gap: fc.option(words) })
  .map((given): TimelineEntry => ({ ...given, mark: 'dated', timeNote: null, evidence: { start: 0, end: 1 } }));
const lane = fc.record({
  id: fc.constant('dated'),
  heading: fc.constant('With a date'),
  entries: fc.array(entry, { maxLength: 8 }),
});

const measure = (text: string, { size }: { readonly size: number }): number => text.length * size * 0.55;
const endOf = ({ y, lines }: TextBox, size: number): number => y + (lines.length - 1) * size * 1.4;

test('at no width does a line leave its column or one event reach into the next', () => {
  fc.assert(
    fc.property(fc.array(lane, { minLength: 1, maxLength: 3 }), fc.integer({ min: 240, max: 1000 }), (lanes, width) => {
      const layout = layOutTimeline(lanes, width, measure);
      let last = 0;
      for (const { events } of layout.lanes) {
        for (const { time, text, note } of events) {
          expect(Math.min(time.y, text.y) - FONTS.text.size).toBeGreaterThanOrEqual(last - 0.01);
          expect(Math.max(...text.lines.map((line) => text.x + measure(line, FONTS.text)), 0)).toBeLessThanOrEqual(
            width,
          );
          expect(Math.max(...time.lines.map((line) => measure(line, FONTS.time)), 0)).toBeLessThan(layout.rail);
          last = Math.max(endOf(time, 13), endOf(text, 14), endOf(note, 12));
        }
      }
      expect(layout.height).toBeGreaterThanOrEqual(last);
    }),
  );
});
