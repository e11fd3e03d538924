const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a hash of the code units from `start` to `end`; digits all count as 0, so that numbers share features. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_START;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit >= 48 && unit <= 57 ? 48 : unit), FNV_PRIME);
  }
  return hash | 0;
}

/** Mixes two numbers into one of 32 bits; the finalising steps are those of MurmurHash3 (public domain). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
