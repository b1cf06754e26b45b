/** Column letters of a returned sheet by variable id, as the register keeps them; a damaged cell costs the letters, no more. */
export function bacaPeta(teks: string | null): Readonly<Record<string, string>> {
  try {
    const isi: unknown = JSON.parse(teks ?? '{}');
    return typeof isi === 'object' && isi !== null ? (isi as Record<string, string>) : {};
  } catch {
    return {};
  }
}
