const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Verbs whose subject, where they have no object, undergoes what happens and does nothing: `14 people died`, `prices fell`,
 * `the ferry sank`, `the talks began`. Source: Levin (1993), classes 1.1.2, 45 and 48, and the unaccusative verbs of Perlmutter
 * (1978).
 */
export const UNDERGOING_VERBS = words(
  `die perish drown starve suffocate choke fall drop decline decrease slip slide dip plunge tumble plummet slump rise climb
   increase grow jump surge soar leap rocket shrink double triple halve sink capsize overturn collapse crumble burn explode
   detonate erupt open reopen close shut start begin commence end finish conclude continue resume stop halt break crack
   shatter disappear vanish change improve worsen deteriorate weaken strengthen ease widen narrow expand slow accelerate
   melt freeze split dissolve derail crash expire lapse fail happen occur`,
);

/** Phrases whose subject undergoes what the word on the right says, as the object of that verb does. */
export const UNDERGOING_PHRASES = `
stand trial > try
go on trial > try
be on trial > try
face trial > try
face prosecution > prosecute
face charge > charge
face … charge > charge
come under attack > attack
come under fire > attack
be under attack > attack
come under criticism > criticize
come under scrutiny > scrutinise
be under investigation > investigate
come under investigation > investigate
be under arrest > arrest
be under threat > threaten
be under construction > build
be in custody > detain
be in detention > detain
be behind bar > jail
be in jail > jail
be in prison > jail
go to jail > jail
go to prison > jail
serve … sentence > jail
spend … in prison > jail
spend … in jail > jail
spend … behind bar > jail
spend … in custody > detain
receive … sentence > sentence
get … sentence > sentence
get the sack > dismiss
get the boot > dismiss
get the chop > dismiss
get fired > dismiss
lose … job > dismiss
lose … seat > defeat
win … praise > praise
earn … praise > praise
draw … praise > praise
receive … praise > praise
draw … criticism > criticize
face … criticism > criticize
attract … criticism > criticize
receive … criticism > criticize
win … approval > approve
gain … approval > approve
receive … approval > approve
get … approval > approve
be up for sale > sell
be on sale > sell
go on sale > sell
come up for sale > sell
go under the hammer > auction
change hand > sell
go on show > exhibit
go on display > exhibit
be on display > exhibit
be on show > exhibit
fall to … death > die kill
meet … death > die kill
lose … life > die kill
come to light > discover
come to an end > end
come into force > start
come into effect > start
take effect > start
go into effect > start
be in need of repair > damage
suffer … injury > injure
suffer … wound > wound
sustain … injury > injure
suffer … damage > damage
sustain … damage > damage
catch fire > burn
go up in flame > burn
burst into flame > burn
get hurt > injure
get injured > injure
get killed > kill
get caught > catch
get arrested > arrest
take … beating > beat
go bankrupt > bankrupt
go missing > disappear`;
