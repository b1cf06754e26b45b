import type { KepalaPotret } from '../../domain/potret/potret';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelKunciAngka } from '../../lembar/daftar/kunci-angka';
import { uraiTabel } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import type { IsiBuku } from '../ports/workbook';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatKunci } from './catatan';

export type BarisKunci = Baris<typeof tabelKunciAngka>;

/** When and why a lock was taken back. */
export interface PembukaanKunci {
  readonly tanggal: Tanggal;
  readonly oleh: string;
  readonly alasan: string;
  readonly terdampak: string | null;
}

export const idBarisKunci = (periode: string, versi: number): string => `${periode}|${versi}`;

/** The row of the sheet Kunci Angka for a snapshot. */
export const barisKunci = (
  kepala: KepalaPotret,
  hash: string,
  kekurangan: string | null,
  buka?: PembukaanKunci,
): BarisKunci => ({
  id: idBarisKunci(kepala.periode, kepala.versi),
  periode: kepala.periode,
  versi: kepala.versi,
  perTanggal: kepala.perTanggal,
  versiRencana: kepala.rencana.versi,
  oleh: kepala.oleh,
  tanggal: kepala.tanggal,
  nomor: kepala.nomor,
  alasan: kepala.alasan,
  kekurangan,
  dibuka: buka?.tanggal ?? null,
  dibukaOleh: buka?.oleh ?? null,
  alasanBuka: buka?.alasan ?? null,
  terdampak: buka?.terdampak ?? null,
  hash,
  dicatat: kepala.dicatat,
});

/** Columns that the snapshot has too: there a row that was edited is found out. */
const kolomTerbukti = ['perTanggal', 'versiRencana', 'oleh', 'tanggal', 'nomor', 'alasan'] as const;

/** What the sheet Kunci Angka says otherwise than the snapshot, which holds. */
export function periksaBarisKunci(isi: IsiBuku, kepala: KepalaPotret, hash: string): readonly Catatan[] {
  const { baris, lokasi } = uraiTabel(tabelKunciAngka, isi.tabel.get(tabelKunciAngka.id));
  const { periode, versi } = kepala;
  const id = idBarisKunci(periode, versi);
  const milik = baris.find((satu) => satu.id === id);
  const tempat = { lembar: tabelKunciAngka.lembar.nama };
  if (milik === undefined) return [catatKunci('baris-kunci-hilang', { periode, versi }, tempat)];
  const benar = barisKunci(kepala, hash, null);
  const berbeda = [...kolomTerbukti, 'hash' as const].filter((nama) => milik[nama] !== benar[nama]);
  return berbeda.length === 0
    ? []
    : [
        catatKunci(
          'baris-kunci-berbeda',
          { periode, versi, kolom: berbeda.map((nama) => tabelKunciAngka.kolom[nama].spec.label) },
          lokasi(id, berbeda[0]),
        ),
      ];
}

/** Rows of versions that were never locked: typed or copied there. */
export function periksaBarisAsing(ruang: RuangKerja): readonly Catatan[] {
  const { baris, lokasi } = ruang.tabel.urai(tabelKunciAngka);
  return baris
    .filter(
      ({ periode, versi }) => !ruang.data.kunci.get(periode)?.versi.some((satu) => satu.versi === versi),
    )
    .map(({ id, periode, versi }) =>
      catatKunci('baris-kunci-asing', { periode, versi }, lokasi(id, 'periode')),
    );
}
