import type { BarisData } from '../../domain/data/baris-data';
import { isBerisi } from '../../domain/data/isian-baris';
import { statusTertolak } from '../../domain/pengembalian/akibat-berkas';
import type { StatusPengembalian } from '../../domain/pengembalian/status';
import { catatanPerBerkas } from '../../domain/umum/batas-catatan';
import { kelompokkan } from '../../domain/umum/kelompok';
import { ringkasCatatan } from '../../domain/umum/pengumpul-catatan';
import { isPerluDilihat } from '../../domain/umum/catatan';
import type { Catatan } from '../catatan';
import { catatPernyataan } from '../pengembalian/baca-pernyataan';
import type { BerkasDiterima } from '../pengembalian/terima-berkas';
import type { PembacaPeriode } from './baca-periode';
import { bandingkanData, type JumlahPerubahanData } from './perubahan-data';

/** What became of one file. */
export interface HasilBerkas {
  readonly berkas: string;
  /** Code of the unit, as the template says; `null` where no template could be read. */
  readonly opd: string | null;
  readonly namaOpd: string | null;
  /** Period code, as the template says. */
  readonly periode: string | null;
  readonly status: StatusPengembalian;
  readonly jumlahBaris: number;
  readonly perubahan: JumlahPerubahanData | null;
  readonly catatan: readonly Catatan[];
}

export interface BerkasDiolah {
  readonly diterima: BerkasDiterima;
  readonly hasil: HasilBerkas;
  readonly baris: readonly BarisData[];
  readonly petaKolom: Readonly<Record<string, string>>;
}

/**
 * Gives every file its verdict, with the rows of those that count.
 * @param data what was compiled of the period before.
 */
export function olahBerkas(
  baca: PembacaPeriode,
  data: readonly BarisData[],
  diterima: readonly BerkasDiterima[],
): readonly BerkasDiolah[] {
  const lama = kelompokkan(data, ({ opd }) => opd);
  const perBerkas = catatanPerBerkas(diterima.length);
  const sedikit = (catatan: readonly Catatan[]): readonly Catatan[] =>
    ringkasCatatan<Catatan>(catatan, { perBerkas });
  return diterima.map((satu): BerkasDiolah => menunjukSel(olah(satu)));

  function olah(satu: BerkasDiterima): BerkasDiolah {
    const opd = satu.template?.identitas.opd ?? null;
    const dasar = dasarHasil(satu);
    if (satu.template === undefined || opd === null || !satu.dipakai) {
      const status = statusTertolak(satu.catatan) ?? 'dikembalikan';
      return {
        diterima: satu,
        hasil: { ...dasar, status, catatan: sedikit(satu.catatan) },
        baris: [],
        petaKolom: {},
      };
    }
    const terbaca = baca(satu.template, satu.berkas);
    const berisi = terbaca.baris.filter(({ isian }) => isBerisi(isian)).length;
    const catatan = sedikit([
      ...satu.catatan,
      ...terbaca.catatan,
      ...catatPernyataan(satu.template.pernyataan, berisi).map((c) => ({
        ...c,
        lokasi: { ...c.lokasi, berkas: satu.berkas },
      })),
    ]);
    // A wrong value in a cell does not send the file back: that cell is invalid and its row is left out.
    const ditolak = statusTertolak(catatan);
    if (ditolak !== undefined)
      return { diterima: satu, hasil: { ...dasar, status: ditolak, catatan }, baris: [], petaKolom: {} };
    const adaCatatan = catatan.some(isPerluDilihat);
    const diterima = adaCatatan ? 'diterima-dengan-catatan' : 'diterima';
    const status = satu.template.pernyataan.status === 'nihil' && berisi === 0 ? 'nihil' : diterima;
    return {
      diterima: satu,
      baris: terbaca.baris,
      petaKolom: terbaca.petaKolom,
      hasil: {
        ...dasar,
        status,
        jumlahBaris: terbaca.baris.length,
        perubahan: bandingkanData(lama.get(opd) ?? [], terbaca.baris),
        catatan,
      },
    };
  }
}

/** What every verdict says of its file. */
function dasarHasil({ berkas, template }: BerkasDiterima) {
  const { opd = null, namaOpd = null, periode = null } = template?.identitas ?? {};
  return { berkas, opd, namaOpd, periode, jumlahBaris: 0, perubahan: null };
}

/** What is found on a sheet of the workspace itself leads to its cell, not to a file. */
function menunjukSel(olahan: BerkasDiolah): BerkasDiolah {
  if (olahan.diterima.diBukuIni !== true) return olahan;
  const catatan = olahan.hasil.catatan.map((satu) => {
    const { berkas: _, ...lokasi } = satu.lokasi;
    return { ...satu, lokasi };
  });
  return { ...olahan, hasil: { ...olahan.hasil, catatan } };
}
