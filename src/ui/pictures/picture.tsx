import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { saveFile } from '../save-file';
import { useWords } from '../words';
import { PictureSection } from './picture-section';
import { toStandaloneSvg } from './save-svg';
import { useSpanClicks } from './use-span-clicks';
import { useWidth } from './use-width';

/** A drawing: its size in CSS pixels and what is in it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: ComponentChildren;
}

interface PictureProps {
  readonly id: string;
  readonly heading: string;
  /** What is drawn and what is not, in a sentence or two; also its text alternative. */
  readonly summary: string;
  /** Name of the saved file, without ending. */
  readonly fileName: string;
  /** Draws for a width in CSS pixels, mirrored where the interface runs from right to left; what is wider can be scrolled. */
  readonly draw: (width: number, mirrored: boolean) => Drawing;
  /** The same as a table. */
  readonly table: ComponentChildren;
  /** Controls of the picture. */
  readonly children?: ComponentChildren;
}

/** Share of its size to which a drawing that is a little too wide is drawn smaller; words stay 10 pixels high. */
const SMALLEST = 0.85;

/** How much smaller a drawing is shown so that it fits its room; one that would get too small is scrolled instead. */
function findScale(drawing: Drawing, room: number): number {
  const scale = Math.min(1, room / drawing.width);
  return scale < SMALLEST ? 1 : scale;
}

function save(element: RefObject<HTMLElement | null>, props: PictureProps): void {
  const svg = element.current?.querySelector('svg');
  if (svg) saveFile(`${props.fileName}.svg`, 'image/svg+xml', toStandaloneSvg(svg, props.heading, props.summary));
}

/** A picture drawn from a document's facts, with its title, what it says in words, as a table, and as a file. */
export function Picture(props: PictureProps) {
  const { id, heading, summary, draw, table, children } = props;
  const { say } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const isMirrored = frame.current !== null && getComputedStyle(frame.current).direction === 'rtl';
  const drawing = width ? draw(width, isMirrored) : null;
  const scale = drawing && width ? findScale(drawing, width) : 1;
  useSpanClicks(frame);
  return (
    <PictureSection id={id} heading={heading}>
      <p class="picture-summary" id={`${id}-summary`}>
        {summary}
      </p>
      {children}
      <div
        class="picture-frame"
        ref={frame}
        tabIndex={drawing && width && drawing.width * scale > width ? 0 : undefined}
      >
        {drawing && (
          <svg
            role="img"
            aria-label={heading}
            aria-describedby={`${id}-summary`}
            width={drawing.width * scale}
            height={drawing.height * scale}
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          >
            {drawing.content}
          </svg>
        )}
      </div>
      <details>
        <summary>{say('picture_as_table')}</summary>
        {table}
      </details>
      <button type="button" class="quiet" onClick={() => save(frame, props)}>
        {say('picture_save')}
      </button>
    </PictureSection>
  );
}
