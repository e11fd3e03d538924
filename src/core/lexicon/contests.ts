/** Nouns for what one side wins and the other loses. Written from general knowledge of news of sport, elections and courts. */
export const CONTESTS: ReadonlySet<string> = new Set(
  `game match final semifinal semi-final quarterfinal quarter-final contest fight bout race election by-election runoff run-off
   primary vote ballot referendum series set frame leg tie derby play-off playoff championship title cup crown battle war
   duel seat case lawsuit appeal debate`.split(/\s+/),
);
