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
  // The bundler makes it a data: address, in which +, / and the padding are escaped.
  const base64 = decodeURIComponent(names.slice(names.indexOf(',') + 1));
  const stream = new Blob([readBase64(base64)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const packedNames = new Uint8Array(await new Response(stream).arrayBuffer());
  return { names: unpackNameModel(packedNames), claims: unpackClaimModel(claims) };
}

/** Bytes from base64; newer browsers do it in a tenth of the time, which a worker that has just started feels. */
function readBase64(base64: string): Uint8Array<ArrayBuffer> {
  if ('fromBase64' in Uint8Array && typeof Uint8Array.fromBase64 === 'function') {
    const bytes: unknown = Uint8Array.fromBase64(base64);
    if (bytes instanceof Uint8Array) return new Uint8Array(bytes);
  }
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
