import type { ClaimModel } from './claims/claim-model';
import type { NameModel } from './names/name-model';

/** The trained models and lexicons that the stages need, loaded by the shell (browser, build or command line). */
export interface Models {
  readonly names: NameModel;
  /** Ranks claims; says nothing of whether a sentence is one. */
  readonly claims: ClaimModel;
}
