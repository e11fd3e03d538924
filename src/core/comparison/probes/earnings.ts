import type { ProbeSet } from './probe';

export const EARNINGS: ProbeSet = {
  subject: 'an earnings report',
  document: `Nordhavn Wind posts record profit

Turbine maker Nordhavn Wind said on Thursday that its net profit rose 18% to $640 million in the third quarter, helped by orders from Chile and Vietnam.

Revenue fell slightly to $5.1 billion. Chief executive Amara Diallo said the company had cut costs at its plants in Denmark.

Nordhavn expects to open a factory in Texas next year, which would employ about 1,200 people. The board has not yet approved the plan.

Shares in the company rose 7% in Copenhagen. Rival Brightmill reported a loss of $90 million last week.

Diallo, who took over in 2021, denied that Nordhavn was in talks to buy Brightmill.`,
  probes: [
    ['Nordhavn Wind’s net profit rose 18% in the third quarter.', 'supported'],
    ['Nordhavn’s revenue fell to $5.1 billion.', 'supported', 'related'],
    ['Amara Diallo is the chief executive of Nordhavn Wind.', 'supported', 'related'],
    ['Brightmill reported a loss of $90 million.', 'supported'],
    ['Shares in Nordhavn climbed 7%.', 'supported'],
    ['Diallo took over in 2021.', 'supported'],
    ['Nordhavn Wind’s net profit rose 28% in the third quarter.', 'conflicts'],
    ['Nordhavn Wind’s net profit fell 18% in the third quarter.', 'conflicts'],
    ['Revenue rose to $5.1 billion.', 'conflicts'],
    ['Brightmill reported a profit of $90 million.', 'conflicts'],
    ['Diallo took over in 2019.', 'conflicts'],
    ['Net profit rose 18% to $640 million in the first quarter.', 'conflicts'],
    ['Nordhavn opened a factory in Texas.', 'related', 'not-covered'],
    ['Nordhavn is buying Brightmill.', 'related', 'not-covered'],
    ['The board approved the plan.', 'conflicts', 'related', 'not-covered'],
    ['Nordhavn employs 1,200 people.', 'related', 'not-covered'],
    ['Nordhavn Wind cut 400 jobs in Denmark.', 'related', 'not-covered'],
    ['Brightmill’s profit rose 18% last year.', 'related', 'not-covered'],
    ['Shares in Brightmill fell 7%.', 'related', 'not-covered'],
    ['Nordhavn Wind reported a loss of $20 million in 2019.', 'related', 'not-covered'],
  ],
};
