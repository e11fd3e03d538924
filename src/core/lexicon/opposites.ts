/**
 * Opposites that cannot both be true of one event, for words that WordNet does not pair or pairs in another sense.
 * A line is two sides parted by `|`. Written from general knowledge of newspaper English.
 */
export const OPPOSITE_SETS = `
support solidarity back backing endorse endorsement|opposition oppose condemnation condemn
win victory|lose loss
rise increase grow gain climb jump surge soar|fall decrease decline drop shrink slide plunge tumble
start begin launch open resume|stop end finish halt cease close cancel
continue|stop end cease halt
accept approve|reject refuse
approve pass|reject block veto
allow permit|ban forbid prohibit
acquit acquittal|convict conviction
guilty|innocent
arrive arrival|leave depart departure
hire appoint|fire sack dismiss
first|last
open|closed close
legal|illegal
alive survive|dead die
born birth|die death
strengthen deepen strong close|weaken weak
praise hail|criticize criticise condemn denounce
friendly|hostile
public|secret private
increase rise|decrease fall
profit gain|loss
male man boy|female woman girl
north northern|south southern
east eastern|west western
early|late
morning|evening night afternoon
before|after
above over|below under
more|less fewer
best|worst
most|least
high|low
highest|lowest
older elder|younger
confirm admit|deny
true|false
welcome|condemn deplore concern worry alarm
immediate instant prompt|delayed delay late
cancel scrap|sign hold stage
abandon|adopt
remember|forget
include|exclude
join|leave quit
enter|leave exit
attack|defend
borrow|lend
friend ally|enemy foe
war|ceasefire truce
cheap|expensive
hot|cold
wet|dry
rich|poor
empty|full
safe|dangerous
temporary|permanent
voluntary|compulsory mandatory
domestic|foreign
import|export
employ|dismiss
unanimous unanimously|divided
on-time|late
major|minor
inside|outside
full|partial
clear exonerate|convict
success successful succeed|failure unsuccessful fail
withhold|give voice express offer pledge grant provide
lift ease|impose tighten
`;
