import type { PenulisUsulan } from '../../application/analisis/rekomendasi';
import type { Usulan } from '../../domain/analisis/usulan';
import type { Bahasa } from '../../teks/bahasa';
import { bahasaIndonesia } from '../../teks/bahasa-indonesia';
import { tulisNilai, tulisSelisih } from './selisih';

/** Units that one sentence names; the others are only counted by what is beside it. */
const UNIT_DISEBUT = 5;

const sebutUnit = (unit: readonly string[], nama: (kode: string) => string): string =>
  unit.length <= UNIT_DISEBUT
    ? unit.map(nama).join(', ')
    : `${unit.slice(0, UNIT_DISEBUT).map(nama).join(', ')}, …`;

/** A proposal in words; what it is expected to bring beside it. */
export const tulisUsulan =
  (bahasa: Bahasa): PenulisUsulan =>
  (usulan, { capaian: { indikator } }, nama, desimal) => {
    const kata = bahasa.teks.sajian.analisis.usulan;
    return {
      uraian: uraian(usulan, indikator.satuan, nama, desimal, bahasa),
      hasil:
        usulan.selisihTertutup === null
          ? kata.tanpaHasil
          : kata.hasil(
              tulisSelisih(usulan.selisihTertutup, indikator.satuan, desimal, bahasa).replace(/^[+−]/, ''),
            ),
    };
  };

function uraian(
  { isi }: Usulan,
  satuan: string,
  nama: (kode: string) => string,
  desimal: number,
  bahasa: Bahasa,
): string {
  const { usulan: kata, tidakAda } = bahasa.teks.sajian.analisis;
  const { tulis } = bahasa;
  const nilai = (satu: number | undefined): string =>
    satu === undefined ? tidakAda : tulisNilai(satu, satuan, desimal, bahasa);
  switch (isi.jenis) {
    case 'perbaiki-unit': {
      const target = isi.cara === 'jumlah' ? isi.unit.target : isi.terhadap;
      return kata[isi.cara](nama(isi.unit.kode), nilai(isi.unit.nilai), nilai(target));
    }
    case 'lengkapi-data':
      return kata['lengkapi-data'](tulis.persen(isi.persen, desimal), sebutUnit(isi.unit, nama));
    case 'percepat-aksi':
      return kata['percepat-aksi'](isi.aksi.aksi.kode, isi.aksi.aksi.uraian);
    case 'periksa-pencilan':
      return kata['periksa-pencilan'](tulis.angka(isi.banyak), sebutUnit(isi.unit, nama));
  }
}

/** As it is recorded in the workbook: Indonesian, whatever the language of the reader (ADR 16). */
export const tulisUsulanLembar: PenulisUsulan = tulisUsulan(bahasaIndonesia);
