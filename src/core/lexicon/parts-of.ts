/** Who belongs to what, and what is a part of it: on the left the parts, on the right of what they are one. Reports name the whole once and go on with `the driver`. Source: the meronyms of WordNet 3.0 for what news reports are about, chosen by hand. */
const PARTS_OF = `
driver passenger|bus coach minibus car taxi van truck lorry tanker train tram vehicle
captain crew passenger hull cargo|ship ferry boat vessel yacht trawler tanker liner freighter submarine
pilot co-pilot crew passenger engine wing cockpit wreckage|plane aircraft jet airliner helicopter airplane aeroplane glider
engine wreckage carriage locomotive|train bus car truck
epicentre epicenter magnitude aftershock|earthquake quake
eye|hurricane storm cyclone typhoon
victim survivor scene cause site|crash accident collision explosion blast bombing attack shooting fire blaze earthquake flood disaster stabbing
attacker gunman|attack shooting
bomber|bombing attack
verdict jury juror defendant|trial case
resident tenant roof|building block house
inmate guard|prison jail
`;

const WHOLES: ReadonlyMap<string, ReadonlySet<string>> = toWholes();

function toWholes(): Map<string, Set<string>> {
  const wholes = new Map<string, Set<string>>();
  for (const line of PARTS_OF.trim().split('\n')) {
    const [parts = '', all = ''] = line.split('|');
    for (const part of parts.split(' ')) wholes.set(part, new Set([...(wholes.get(part) ?? []), ...all.split(' ')]));
  }
  return wholes;
}

/** Base forms of the things of which something is a part, or somebody is; undefined for any other noun. */
export const wholesOf = (part: string): ReadonlySet<string> | undefined => WHOLES.get(part);
