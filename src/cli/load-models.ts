import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ClaimModelFile, unpackClaimModel } from '../core/claims/claim-model';
import type { Models } from '../core/models';
import { unpackNameModel } from '../core/names/unpack-name-model';

const NAMES = join(import.meta.dirname, '../../assets/models/names.bin.gz');

const CLAIMS = join(import.meta.dirname, '../../assets/models/claims.json');

/** Reads the shipped models from disk, once for the whole run. */
export function loadModels(): Models {
  const claims: ClaimModelFile = JSON.parse(readFileSync(CLAIMS, 'utf8'));
  return { names: unpackNameModel(gunzipSync(readFileSync(NAMES))), claims: unpackClaimModel(claims) };
}
