import type { ProbeSet } from './probe';

/** Negation in its many forms, opposite stances of one source, and what someone only says or plans. */
export const HOSPITAL_INQUIRY: ProbeSet = {
  subject: 'a hospital inquiry',
  published: '2025-02-14',
  document: `Inquiry clears nurses but faults Ardmoor hospital

Nobody at Ardmoor Hospital was dismissed after the inquiry into the power cut, which ended on Thursday. The inquiry's chair, Judge Colm Brody, presented its report in Ardmoor.

The hospital's director, Freya Lunde, admitted that the generators had not been tested. She denied that patients had been moved too late.

Brody said that the supplier, Voltec, had warned the hospital twice. Voltec's lawyer, Dario Conti, rejected claims that its engineers had ignored a call.

Two patients were injured and a nurse was hurt, but no one died. The hospital did not inform the families until Friday.

A planned meeting between Lunde and the families was cancelled. The health minister, Petra Vos, stopped short of calling for her resignation, but voted against giving the hospital more money.

Lunde was not allowed to see the report before it was printed. The unions welcomed it, and ties between the hospital and its staff have grown stronger.

Night surgeon Amir Haddad left the hospital in 2024 and now works in Derry. The hospital promised to give immediate help to the families.

The inquiry closed without hearing the mayor, Owen Stack.`,
  probes: [
    ['A nurse was dismissed after the inquiry.', 'conflicts', 'related'],
    ['Nobody at Ardmoor Hospital was dismissed after the inquiry.', 'supported'],
    ['Freya Lunde admitted that the generators had not been tested.', 'supported'],
    ['Freya Lunde denied that the generators had not been tested.', 'conflicts'],
    ['Lunde admitted that patients had been moved too late.', 'conflicts'],
    ['Lunde said that patients had been moved too late.', 'conflicts'],
    ['Brody said that patients had been moved too late.', 'related', 'not-covered'],
    ['Patients were moved too late.', 'related', 'not-covered'],
    ['Voltec’s lawyer admitted that its engineers had ignored a call.', 'conflicts'],
    ['Voltec’s engineers ignored a call.', 'related', 'not-covered'],
    ['Brody denied that Voltec had warned the hospital.', 'conflicts'],
    ['Brody said that Voltec had not warned the hospital.', 'conflicts', 'related'],
    ['Conti denied that Voltec had warned the hospital.', 'related', 'not-covered'],
    ['Nobody was injured.', 'conflicts', 'related'],
    ['No patients were injured.', 'conflicts'],
    ['No doctors were injured.', 'related', 'not-covered'],
    ['No one died.', 'supported', 'related'],
    ['Two patients died.', 'conflicts', 'related'],
    ['The hospital did not inform the families until Monday.', 'conflicts'],
    ['The hospital did not inform the families until Friday.', 'supported', 'related'],
    ['The hospital did not inform the families.', 'conflicts', 'related'],
    ['The hospital informed the families on Friday.', 'supported', 'related'],
    ['Lunde met the families.', 'conflicts', 'related'],
    ['Lunde will meet the families in March.', 'related', 'not-covered'],
    ['Petra Vos called for Lunde’s resignation.', 'conflicts'],
    ['Petra Vos did not call for Lunde’s resignation.', 'supported', 'related'],
    ['Vos voted to give the hospital more money.', 'conflicts'],
    ['Vos voted against giving the hospital more money.', 'supported'],
    ['Lunde was allowed to see the report before it was printed.', 'conflicts'],
    ['Lunde saw the report before it was printed.', 'conflicts', 'related'],
    ['The unions criticised the report.', 'conflicts', 'related'],
    ['Ties between the hospital and its staff have grown weaker.', 'conflicts'],
    ['Ties between the hospital and Voltec have grown weaker.', 'related', 'not-covered'],
    ['Amir Haddad still works in Derry.', 'supported', 'related'],
    ['The hospital promised to give delayed help to the families.', 'conflicts', 'related'],
    ['The hospital gave immediate help to the families.', 'related', 'not-covered'],
    ['The inquiry heard the mayor, Owen Stack.', 'conflicts', 'related'],
    ['The inquiry heard the former mayor.', 'related', 'not-covered'],
  ],
};
