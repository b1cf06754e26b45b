import type { BarisData } from '../../domain/data/baris-data';
import { pasangkan } from '../../domain/umum/pasti';
import { tabelHariLibur } from '../../lembar/daftar/hari-libur';
import { tabelOpd } from '../../lembar/daftar/opd';
import { tabelPengaturan } from '../../lembar/daftar/pengaturan';
import { tabelPerubahanPaket } from '../../lembar/daftar/perubahan-paket';
import { tabelRiwayatOpd } from '../../lembar/daftar/riwayat-opd';
import { tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { intiBaris } from '../data/sidik-baris';
import { tabelRencana } from '../ruang-kerja/rencana-tabel';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { isSamaTabel } from './sama-isi';

/** A state of a workspace, as far as figures and their rows come from it. */
export interface KeadaanMasukan {
  readonly ruang: RuangKerja;
  readonly data: readonly BarisData[];
  /** The rows are those of the sheets; otherwise those that a write will leave there, with the register of then. */
  readonly isDariLembar: boolean;
}

/** Tables that `MasukanRuang` comes from but for the register, and those of the imported rows. */
const tabelTetap = [
  ...Object.values(tabelRencana).map(({ id }) => id),
  ...[tabelOpd.id, tabelRiwayatOpd.id, tabelPengaturan.id, tabelPerubahanPaket.id, tabelHariLibur.id],
  ...tabelInduk,
];

/**
 * True where every calculation of a period gives the same from both, with the same rows behind it. What a write will leave is
 * compared by its rows, so that a preview, what it leads to, and who looks at that afterwards are known to be of one state.
 */
export function isSamaMasukan(a: KeadaanMasukan, b: KeadaanMasukan): boolean {
  return (
    a.ruang.data.tahun === b.ruang.data.tahun &&
    tabelTetap.every((id) => isSamaTabelBuku(a, b, id)) &&
    teksRegister(a) === teksRegister(b) &&
    isSamaData(a, b)
  );
}

const isSamaTabelBuku = (a: KeadaanMasukan, b: KeadaanMasukan, id: string): boolean =>
  isSamaTabel(a.ruang.tabel.isi.tabel.get(id), b.ruang.tabel.isi.tabel.get(id));

const teksRegister = ({ ruang: { data } }: KeadaanMasukan): string =>
  JSON.stringify(
    data.register
      .map((satu) => JSON.stringify(Object.entries(satu).toSorted(([x], [y]) => (x < y ? -1 : 1))))
      .toSorted(),
  );

function isSamaData(a: KeadaanMasukan, b: KeadaanMasukan): boolean {
  if (a.data.length !== b.data.length) return false;
  // Cells are compared faster than rows, and tell all but what was found about the rows beside them.
  if (a.isDariLembar && b.isDariLembar && tabelDataPeriode.every((id) => isSamaTabelBuku(a, b, id)))
    return teksUbahan(a) === teksUbahan(b);
  return pasangkan(teksBaris(a), teksBaris(b)).every(([satu, lain]) => satu === lain);
}

const teksUbahan = ({ data }: KeadaanMasukan): string =>
  JSON.stringify(data.flatMap((satu, i) => (satu.ubahan === undefined ? [] : [[i, satu.ubahan]])));

/** All that is known of each row, whatever their order. */
const teksBaris = ({ data }: KeadaanMasukan): readonly string[] =>
  data
    .map((satu) => {
      const { id, periode, opdAsal = null, asal, ubahan = null } = satu;
      const { berkas, lembar, baris } = asal;
      return JSON.stringify([id, periode, opdAsal, berkas, lembar, baris, ubahan, ...intiBaris(satu)]);
    })
    .toSorted();
