/** Names of a formula bound to ids, as the hidden column keeps them: `IK01=id; nilai_pdn=id`. */
export const tulisRujukan = (rujukan: ReadonlyMap<string, string>): string | null =>
  rujukan.size === 0 ? null : [...rujukan].map(([nama, id]) => `${nama}=${id}`).join(';');

export const bacaRujukan = (teks: string | null): ReadonlyMap<string, string> =>
  new Map(
    (teks ?? '').split(';').flatMap((pasangan): [string, string][] => {
      const batas = pasangan.indexOf('=');
      return batas > 0 ? [[pasangan.slice(0, batas), pasangan.slice(batas + 1)]] : [];
    }),
  );
