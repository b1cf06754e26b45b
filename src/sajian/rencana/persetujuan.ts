import type { HasilPersetujuan } from '../../application/setujui';
import type { Bahasa } from '../../teks/bahasa';

/** What recording an approval came to. */
export const sajikanPersetujuan = (
  { versi, sudahBerlaku, jumlahIndikator }: HasilPersetujuan,
  { tulis: { angka }, teks }: Bahasa,
): string => {
  const kata = teks.sajian.rencana.persetujuan;
  return sudahBerlaku ? kata.sudahBerlaku(versi) : kata.dicatat(versi, angka(jumlahIndikator));
};
