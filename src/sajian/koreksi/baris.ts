import type { AsalNilai } from '../../application/capaian/rincian';
import { nilaiDisebut } from '../../application/koreksi/terapkan-semua';
import { selNilaiKoreksi } from '../../application/koreksi/nilai-koreksi';
import type { BarisHitung } from '../../domain/perhitungan/baris-hitung';
import { labelCaraKonfirmasi, type Koreksi } from '../../domain/koreksi/koreksi';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import type { Variabel } from '../../domain/variabel/tipe';
import { daftarTurunan } from '../../domain/variabel/turunan';
import type { Bahasa } from '../../teks/bahasa';
import { tulisNilaiDisebut } from '../../teks/nilai-disebut';

/** A row of a figure as the form of a correction begins with it. */
export interface KoreksiDitawarkan {
  readonly periode: string;
  readonly baris: string;
  /** The columns that the part reads, with the value that counts now as a person would type it. */
  readonly kolom: readonly {
    readonly nama: string;
    readonly label: string;
    readonly nilai: string;
    /** A correction counts there, which may be taken back. */
    readonly dikoreksi: boolean;
  }[];
}

/** A value as every surface writes it. */
export const tulisNilai = (
  variabel: string,
  isian: Isian<NilaiIsian> | undefined,
  { tulis, teks }: Bahasa,
): string => tulisNilaiDisebut(nilaiDisebut(variabel, isian), teks.sajian.rincian.isian, tulis);

/** Who confirmed a correction, when, and how. */
export const tulisKonfirmasi = ({ konfirmasi, tanggal, cara }: Koreksi, { tulis, teks }: Bahasa): string =>
  teks.sajian.koreksi.konfirmasi(konfirmasi, tulis.tanggal(tanggal), labelCaraKonfirmasi[cara]);

/** How a row differs from what its unit returned, in the variables that are read. */
export function sajikanUbahan(
  { isian, ubahan }: BarisHitung,
  dibaca: readonly Variabel[],
  asal: AsalNilai | undefined,
  bahasa: Bahasa,
): readonly string[] {
  if (ubahan === undefined) return [];
  const kata = bahasa.teks.sajian.koreksi;
  const perKolom = dibaca.flatMap(({ id, label }): readonly string[] => {
    const { [id]: disunting } = ubahan.disunting;
    const { [id]: dikoreksi } = ubahan.dikoreksi;
    const sel = asal?.sel[id];
    const kembali = tulisNilai(id, (dikoreksi ?? disunting)?.kembali, bahasa);
    const dariUnit = sel === undefined ? kembali : kata.disuntingSel(kembali, sel);
    if (dikoreksi !== undefined)
      return [
        kata.dikoreksi(
          label,
          dariUnit,
          tulisNilai(id, dikoreksi.koreksi.baru, bahasa),
          tulisKonfirmasi(dikoreksi.koreksi, bahasa),
        ),
      ];
    return disunting === undefined
      ? []
      : [kata.disunting(label, tulisNilai(id, isian[id], bahasa), dariUnit)];
  });
  return [...(ubahan.baris === undefined ? [] : [kata.baris[ubahan.baris]]), ...perKolom];
}

/** What a correction of a row begins with; `null` where no unit returned it. */
export function koreksiDitawarkan(
  { id, isian, sumber, ubahan }: BarisHitung,
  dibaca: readonly Variabel[],
  tingkat: BarisHitung['tingkat'],
): KoreksiDitawarkan | null {
  const turunan = new Set(daftarTurunan.map((satu) => satu.id));
  const milik = dibaca.filter((satu) => satu.tingkat === tingkat && !turunan.has(satu.id));
  if (sumber === undefined || ubahan?.baris === 'ditambah' || milik.length === 0) return null;
  return {
    periode: sumber.periode,
    baris: id,
    kolom: milik.map((variabel) => ({
      nama: variabel.nama,
      label: variabel.label,
      nilai: selNilaiKoreksi(isian[variabel.id], variabel),
      dikoreksi: ubahan?.dikoreksi[variabel.id] !== undefined,
    })),
  };
}
