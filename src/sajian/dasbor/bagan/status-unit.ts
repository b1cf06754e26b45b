import type { BaganSpec } from '../../../lembar/bagan/tipe';
import type { Bahasa } from '../../../teks/bahasa';
import type { PetaUnit } from '../peta-unit';

/** Units that a chart can name; the heat table has them all. */
export const UNIT_BAGAN = 12;

/** How many indicators met their target in each unit, the worst first; `null` where no figure of a unit is asked for. */
export function baganStatusUnit({ indikator, unit }: PetaUnit, { teks, tulis }: Bahasa): BaganSpec | null {
  const kata = teks.sajian.dasbor.bagan;
  const terburuk = unit.slice(0, UNIT_BAGAN);
  const [pertama] = terburuk;
  if (pertama === undefined || indikator.length === 0) return null;
  return {
    id: 'dasbor-status-unit',
    jenis: 'mendatar-bertumpuk',
    judul: kata.status,
    kategori: terburuk.map(({ kode }) => kode),
    deret: [
      { nama: kata.tercapai, nilai: terburuk.map((satu) => satu.tercapai), peran: 'hijau' },
      { nama: kata.tidakTercapai, nilai: terburuk.map((satu) => satu.tidakTercapai), peran: 'merah' },
      {
        nama: kata.tanpaNilai,
        nilai: terburuk.map((satu) => indikator.length - satu.tercapai - satu.tidakTercapai),
        peran: 'belum',
      },
    ],
    sumbu: { min: 0, maks: indikator.length, format: '0' },
    alt: kata.altStatus(pertama.nama, tulis.angka(pertama.tidakTercapai)),
  };
}
