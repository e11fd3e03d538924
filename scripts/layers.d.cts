/** The layers of src/: which others each may import, and which packages it alone may use. */
export const layers: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly packages: readonly string[] }>
>;
