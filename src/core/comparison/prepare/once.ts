/** Works a value out when it is asked for, and only once. */
export function once<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}
