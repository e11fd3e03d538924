import type { ProbeSet } from './probe';

export const COURT: ProbeSet = {
  subject: 'a court case',
  document: `Harbour boss jailed over missing grain money

A court in Tromvik sentenced former harbour director Edda Lorne to six years in prison on Tuesday for embezzling 4.2 million euros from the port's grain fund.

Lorne, 58, denied taking the money. Her lawyer, Pavel Strand, said she would appeal within 30 days.

Judge Mirela Oduya found that Lorne moved the money to a private account in Malta between 2015 and 2019. The court acquitted her deputy, Jonas Whitt, of all charges.

Prosecutors had asked for nine years. They also wanted Lorne to repay the full sum, but the judge left that question to a civil court.

"This was a betrayal of every farmer on this coast," Oduya told the courtroom.

The port authority suspended Lorne in March 2020 after an audit. It may sell her house in Tromvik to recover part of the loss.`,
  probes: [
    ['Edda Lorne was sentenced to six years in prison.', 'supported'],
    ['A Tromvik court jailed the former harbour director for six years.', 'supported'],
    ['Lorne embezzled 4.2 million euros from the grain fund.', 'supported'],
    ['Jonas Whitt was acquitted.', 'supported'],
    ['Pavel Strand is Lorne’s lawyer.', 'supported'],
    ['Prosecutors asked for nine years.', 'supported'],
    ['The port authority suspended Lorne in 2020.', 'supported'],
    ['Edda Lorne was sentenced to eight years in prison.', 'conflicts'],
    ['The court sentenced Edda Lorne on Friday.', 'conflicts', 'related'],
    ['The court convicted Jonas Whitt of all charges.', 'conflicts'],
    ['Lorne embezzled 42 million euros from the grain fund.', 'conflicts'],
    ['The judge moved the money to a private account in Cyprus.', 'not-covered', 'related', 'conflicts'],
    ['Lorne moved the money to a private account in Cyprus.', 'conflicts'],
    ['The port authority suspended Lorne in March 2021.', 'conflicts'],
    ['Oduya called it “a betrayal of every fisherman on this coast”.', 'conflicts', 'related'],
    ['Lorne denied taking the money.', 'supported'],
    ['Lorne took the money.', 'related', 'not-covered', 'supported'],
    ['Lorne has appealed.', 'related', 'not-covered'],
    ['The court ordered Lorne to repay the full sum.', 'related', 'not-covered'],
    ['The port authority sold her house in Tromvik.', 'related', 'not-covered'],
    ['Jonas Whitt denied the charges.', 'related', 'not-covered'],
    ['Lorne was born in Malta.', 'related', 'not-covered'],
    ['A court in Tromvik fined a fishing company 4.2 million euros.', 'related', 'not-covered'],
    ['Prosecutors asked for an adjournment.', 'related', 'not-covered'],
  ],
};
