const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Events that kill and destroy of themselves. Source: the hyponyms of `natural disaster` and `accident` in WordNet 3.0 that news reports are about, chosen by hand. */
export const DISASTERS = words(
  `earthquake quake tremor tsunami flood hurricane typhoon cyclone tornado storm avalanche landslide mudslide eruption wildfire
   fire blaze explosion blast bombing crash collision derailment accident collapse shipwreck stampede`,
);

/** What a disaster does to people and things. Source: Levin (1993), classes 42 (kill) and 44 (destroy), and FrameNet’s Cause_harm. */
export const HARMING_VERBS = words(
  'kill die perish injure wound hurt harm damage destroy devastate flatten wreck level displace',
);

/** Events of violence in which people are killed. Source: FrameNet’s Attack and Hostile_encounter, and Levin’s (1993) class 36.4, chosen by hand. */
export const VIOLENT_EVENTS = words(
  `attack assault ambush raid airstrike air-strike bombardment shelling shooting stabbing massacre siege riot unrest violence
   clash fighting battle war protest crackdown gunfight shootout shoot-out firefight offensive`,
);
