/** Parts of the body by the region that they belong to, the region’s own words first. Source: general knowledge, after the meronyms of WordNet 3.0. */
const REGIONS = `
head : face skull forehead temple eye ear nose cheek jaw chin mouth scalp
neck : throat
torso body trunk : chest breast rib abdomen abdominal stomach belly back spine spinal groin buttock kidney liver lung
arm : hand wrist elbow finger thumb forearm shoulder
leg : foot thigh knee ankle shin calf hip toe heel hamstring
`;

interface Place {
  readonly region: string;
  /** Whether it is the region itself, in which its parts lie. */
  readonly whole: boolean;
}

const PLACES: ReadonlyMap<string, Place> = new Map(
  REGIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [wholes = '', parts = ''] = line.split(' : ');
      const toPlaces = (words: string, whole: boolean) =>
        words.split(' ').map((word): [string, Place] => [word, { region: wholes, whole }]);
      return [...toPlaces(wholes, true), ...toPlaces(parts, false)];
    }),
);

/** Two words for one part. */
const SAME_PART =
  /^(?:chest breast|abdomen stomach|abdomen belly|belly stomach|abdomen abdominal|back spine|spinal spine|back spinal|abdominal stomach|abdominal belly)$/;

/** Whether two words name parts of the body of which neither is the other or lies in it: `thigh` and `shoulder`; `head` and `face` do not. */
export function areOtherParts(a: string, b: string): boolean {
  const [mine, theirs] = [PLACES.get(a), PLACES.get(b)];
  if (!mine || !theirs || a === b || SAME_PART.test([a, b].sort().join(' '))) return false;
  return mine.region !== theirs.region || !(mine.whole || theirs.whole);
}
