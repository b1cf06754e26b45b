/** What was filled in: a blank field is no argument. */
export const terisi = <K extends string>(
  isian: Readonly<Record<K, string>>,
): { readonly [P in K]?: string } =>
  Object.fromEntries(Object.entries<string>(isian).filter(([, isi]) => isi.trim() !== '')) as {
    readonly [P in K]?: string;
  };
