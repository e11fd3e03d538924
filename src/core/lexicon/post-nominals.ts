/**
 * Letters behind a person’s name for an order, a degree or a body that they belong to: `Ada Lind CBE FRS`. Those of more
 * than one letter that no surname is written as. Source: Debrett’s order of letters after the name, general knowledge.
 */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  `VC GC KG KT KP GCB KCB DCB CB OM GCMG KCMG DCMG CMG GCVO KCVO DCVO CVO LVO MVO GBE KBE DBE CBE OBE MBE CH DSO DSC QC KC
   SC PC JP DL MP MEP MSP MLA TD FRS FBA FRSE FRSL FRCP FRCS FRIBA RIBA RA RSA PhD MD DPhil DSc LLD BA MA MBA BSc MSc
   LLB LLM DDS DVM CPA USN USMC USAF RN RAF SJ OSB`.split(/\s+/),
);
