import names from 'data-base64:../../assets/models/names.bin.gz';
import claims from '../../assets/models/claims.json';
import { unpackClaimModel } from '../core/claims/claim-model';
import type { Models } from '../core/models';
import { unpackNameModel } from '../core/names/unpack-name-model';

/**
 * Opens the models that are built into the background script: fetching them would need a connect target, and the
 * extension's policy has none.
 */
export async function loadModels(): Promise<Models> {
  // The bundler makes it a data: address, in which the padding is escaped.
  const base64 = decodeURIComponent(names.slice(names.indexOf(',') + 1));
  const letters = atob(base64);
  const packed = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) packed[at] = letters.charCodeAt(at);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const packedNames = new Uint8Array(await new Response(stream).arrayBuffer());
  return { names: unpackNameModel(packedNames), claims: unpackClaimModel(claims) };
}
