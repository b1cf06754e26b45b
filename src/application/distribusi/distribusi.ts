import type { Kemajuan } from '../../domain/umum/kemajuan';
import { fail, ok } from '../../domain/umum/result';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Penetap, PenulisBuku, TujuanBerkas } from '../ports/penulis-buku';
import type { Workbook } from '../ports/workbook';
import { asalDari } from './asal-kiriman';
import { catatLaluSerahkan, type Terbitan } from './catat-lalu-serahkan';
import { lembarTemplate } from './isi-template';
import { lanjutkanTerputus, sisaPermintaan } from './lanjutkan';
import { barisTerkirim } from './register-terkirim';
import { muatDistribusi, siapkanDistribusi, type PermintaanDistribusi } from './siapkan-distribusi';
import { tandaTerbitan } from './tanda-terbitan';
import { catatTemplateLain } from './template-beredar';

export interface HasilDistribusi {
  readonly periode: string;
  readonly berkas: readonly { readonly nama: string; readonly opd: string; readonly jumlahBaris: number }[];
  readonly kolom: readonly string[];
  /** Files of a distribution that was cut off before, handed over now; they are no new issue. */
  readonly dilanjutkan: readonly string[];
}

/** A host in which what is written is kept at once. */
const langsungTetap: Penetap['tetapkan'] = () => Promise.resolve(ok(undefined));

/** Distribusi Template (SOP steps 8–10): a workbook for each unit, and who was sent what in the register. */
export async function distribusi(
  buku: Workbook,
  lingkungan: Lingkungan,
  tulisBuku: PenulisBuku,
  tujuan: TujuanBerkas,
  diminta: PermintaanDistribusi,
  kemajuan: Kemajuan = () => true,
  tetapkan: Penetap['tetapkan'] = langsungTetap,
): Luaran<HasilDistribusi> {
  const dimuat = await muatDistribusi(buku);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const terputus = await lanjutkanTerputus(ruang, tujuan);
  if (!terputus.ok) return terputus;
  const dilanjutkan = terputus.value.berkas;
  const kabar =
    dilanjutkan.length === 0
      ? []
      : [catatRuangKerja('distribusi-dilanjutkan', { berkas: dilanjutkan.length })];
  const permintaan = sisaPermintaan(ruang, diminta, terputus.value);
  if (permintaan === undefined)
    return ok({ catatan: kabar, isi: { periode: diminta.periode, berkas: [], kolom: [], dilanjutkan } });
  const disiapkan = await siapkanDistribusi(ruang, permintaan);
  if (!disiapkan.ok) return disiapkan;
  const catatan = [...kabar, ...disiapkan.value.catatan];
  const { siap } = disiapkan.value;
  if (siap === undefined) return ok({ catatan });

  const { periode, tenggat } = siap;
  const lain = await catatTemplateLain(ruang, siap, siap.terbitan);
  const terkirim = { periode, tenggat, dikirim: lingkungan.sekarang() };
  const berkas: { nama: string; opd: string; jumlahBaris: number }[] = [];
  const terbitan: Terbitan[] = [];
  for (const [i, satu] of siap.terbitan.entries()) {
    const { opd, berkas: nama, lama } = satu;
    if (!kemajuan(i, siap.terbitan.length, opd.nama)) return fail({ kode: 'cancelled' });
    // Which copy of the workspace makes it, and from which state.
    const identitas = {
      ...satu.bahan.identitas,
      revisi: ruang.data.revisi + 1,
      ...asalDari(ruang.data.rantai),
    };
    const bahan = { ...satu.bahan, identitas };
    const isi = await tulisBuku(lembarTemplate(bahan), {
      properti: new Map(
        Object.entries(identitas).map(([kunci, nilai]) => [`kinerja.${kunci}`, String(nilai)]),
      ),
    });
    if (!isi.ok) return isi;
    const register = barisTerkirim({ bahan, lama }, terkirim, nama);
    berkas.push({ nama, opd: opd.kode, jumlahBaris: bahan.induk.length });
    terbitan.push({
      berkas: { nama, isi: isi.value, tanda: tandaTerbitan(ruang, register) },
      register,
      lama,
    });
  }
  // The last moment at which nothing has left the program.
  if (!kemajuan(terbitan.length, terbitan.length, '')) return fail({ kode: 'cancelled' });
  const diserahkan = await catatLaluSerahkan(
    ruang,
    lingkungan,
    { tujuan, tetapkan },
    periode,
    terbitan,
    siap.beriId,
  );
  if (!diserahkan.ok) return diserahkan;
  return ok({
    catatan: [...catatan, ...lain],
    isi: { periode: periode.kode, berkas, kolom: siap.variabel.map(({ label }) => label), dilanjutkan },
  });
}
