import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTabel } from '../../lembar/daftar';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import { tabelCatatan } from '../../lembar/daftar/catatan';
import { tabelIsiPanjang, tabelSidikBaris } from '../../lembar/daftar/isi-panjang';
import { tabelLangkah } from '../../lembar/daftar/langkah';
import { tabelMeta } from '../../lembar/daftar/meta';
import { tabelRiwayat } from '../../lembar/daftar/riwayat';
import type { Jawaban } from '../luaran';
import { isKunciTanggalData } from '../ruang-kerja/tanggal-data';
import { bedaTabel, type BedaTabel, type LingkupBeda } from './beda-tabel';
import { catatSalinanBuku } from './catatan';
import { hubungan, type Hubungan } from './hubungan';
import type { Salinan } from './muat-salinan';
import type { TulisanBerantai } from './rantai';

/** A copy, and the last write that its history tells of. */
export interface RingkasanSalinan {
  readonly berkas: string;
  readonly revisi: number;
  readonly terakhir: TulisanBerantai | null;
}

export interface HasilBanding {
  readonly instansi: string;
  readonly tahun: number;
  readonly a: RingkasanSalinan;
  readonly b: RingkasanSalinan;
  readonly hubungan: Hubungan;
  /** Tables that differ, in tab order; those that are only calculated from others come apart. */
  readonly tabel: readonly BedaTabel[];
  readonly hasilHitung: readonly BedaTabel[];
}

/** What the program calculates from the other sheets: it follows where those are made alike. */
const dihitung: ReadonlySet<string> = new Set([tabelCapaian.id, tabelCatatan.id]);

/** The history is compared as such; the plan's approved versions stand on Persetujuan. */
const dilewati: ReadonlySet<string> = new Set([tabelRiwayat.id, tabelIsiPanjang.id, tabelSidikBaris.id]);

/** Where only a part of a table says what somebody did. */
const lingkupBagian: Readonly<Record<string, LingkupBeda>> = {
  // Its state depends on the day it was written.
  [tabelLangkah.id]: {
    kolom: (id) =>
      tabelLangkah.lembar.tabel.kolom.some((satu) => satu.id === id && satu.isian === true) ||
      id === 'nomor' ||
      id === 'kegiatan',
  },
  [tabelMeta.id]: { baris: isKunciTanggalData },
};

/**
 * Tells what only one of two copies of a workspace has. Nothing is merged: which of two marks, rows or decisions is right
 * is a person's to say.
 * @param batas rows of each kind that are named of a table; all are counted.
 */
export function bandingkan(a: Salinan, b: Salinan, batas: number): Jawaban<HasilBanding> {
  if (a.data.id !== b.data.id || a.data.tahun !== b.data.tahun) {
    const milik = ({ berkas, data: { instansi, tahun } }: Salinan) => ({ berkas, instansi, tahun });
    return { catatan: [catatSalinanBuku('salinan-buku-lain', { a: milik(a), b: milik(b) })] };
  }
  const beda = semuaTabel(a, b).flatMap(
    ([id, lingkup]) => bedaTabel(id, a.tabel.get(id), b.tabel.get(id), batas, lingkup) ?? [],
  );
  return {
    catatan: [...a.catatan, ...b.catatan],
    isi: {
      instansi: b.data.instansi,
      tahun: a.data.tahun,
      a: ringkasan(a),
      b: ringkasan(b),
      hubungan: hubungan(a, b),
      tabel: beda.filter(({ tabelId }) => !dihitung.has(tabelId)),
      hasilHitung: beda.filter(({ tabelId }) => dihitung.has(tabelId)),
    },
  };
}

/** The declared tables, and those of sheets that units fill in. */
function semuaTabel(a: Salinan, b: Salinan): readonly (readonly [string, LingkupBeda])[] {
  const dinyatakan = daftarTabel(variabelBaku);
  const dikenal = new Set(dinyatakan.map(({ id }) => id));
  const lembarUnit = new Set([...a.tabel.keys(), ...b.tabel.keys()].filter((id) => !dikenal.has(id)));
  return [
    ...dinyatakan
      .filter(({ id }) => !dilewati.has(id))
      .map((tabel) => [tabel.id, { tabel, ...lingkupBagian[tabel.id] }] as const),
    ...[...lembarUnit].map((id) => [id, {}] as const),
  ];
}

const ringkasan = ({ berkas, data: { revisi }, riwayat }: Salinan): RingkasanSalinan => ({
  berkas,
  revisi,
  terakhir: riwayat.reduce<TulisanBerantai | null>(
    (akhir, satu) =>
      akhir === null ||
      satu.revisi > akhir.revisi ||
      (satu.revisi === akhir.revisi && (satu.sidik ?? '') !== '')
        ? satu
        : akhir,
    null,
  ),
});
