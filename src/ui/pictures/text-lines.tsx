import { LEADING, type TextBox } from './text-box';

interface TextLinesProps extends TextBox {
  readonly class: string;
  /** Size of the font in CSS pixels. */
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Lines of text in a picture, one below the other. */
export function TextLines({ class: name, size, anchor = 'start', x, y, lines }: TextLinesProps) {
  return (
    <text class={name} text-anchor={anchor} font-size={size}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + index * size * LEADING}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
