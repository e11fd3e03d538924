/** Font of a picture's text: size in CSS pixels. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Width of a line of text in CSS pixels. A seam: tests measure without a browser. */
export type Measure = (text: string, font: Font) => number;

/** Measures as the browser draws, in the given font family. */
export function createMeasure(family: string): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  return (text, { size, weight }) => {
    if (!canvas) return text.length * size;
    canvas.font = `${weight} ${size}px ${family}`;
    return canvas.measureText(text).width;
  };
}
