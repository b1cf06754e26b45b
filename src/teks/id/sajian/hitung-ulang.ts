/** The sheet Capaian calculated again, as every surface tells it. */
export const hitungUlang = {
  dihitung: 'Lembar Capaian sudah dihitung ulang.',
  sudahSesuai: 'Lembar Capaian sudah sesuai; tidak ada yang ditulis.',
  semuaTerkunci: 'Semua periode yang diminta sudah dikunci; tidak ada yang dihitung.',
  periode: (periode: string, tanggal: string) => `${periode}, data per ${tanggal}`,
};
