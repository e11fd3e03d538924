import { type Colour, toLinear } from '../src/page/marks/luminance';

/**
 * How colours look to readers without one kind of cone, on linear sRGB, rows for red, green and blue: Machado, Oliveira,
 * Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency” (2009), severity 1.
 */
const MATRICES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Deficiency = keyof typeof MATRICES;
export const DEFICIENCIES = ['protanopia', 'deuteranopia', 'tritanopia'] as const satisfies readonly Deficiency[];

const toChannel = (linear: number): number => {
  const share = Math.min(1, Math.max(0, linear));
  return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
};

/** The colour as a reader with that deficiency sees it. */
export function simulate({ red, green, blue, alpha }: Colour, deficiency: Deficiency): Colour {
  const linear = [red, green, blue].map(toLinear);
  const row = (at: number): number =>
    toChannel(linear.reduce((sum, value, index) => sum + value * (MATRICES[deficiency][at * 3 + index] ?? 0), 0));
  return { red: row(0), green: row(1), blue: row(2), alpha };
}

/** CIE L*a*b* under D65. */
function toLab({ red, green, blue }: Colour): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map(toLinear);
  const bend = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = bend((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = bend(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = bend((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours look: CIE76, where 2.3 is just seen and 20 is plain. */
export function distance(a: Colour, b: Colour): number {
  const [first, second] = [toLab(a), toLab(b)];
  return Math.hypot(...first.map((value, index) => value - (second[index] ?? 0)));
}
