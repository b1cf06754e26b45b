import { labelPeriode } from '../../domain/kalender/periode';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { fail, ok } from '../../domain/umum/result';
import { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { PenulisBuku, TujuanBerkas } from '../ports/penulis-buku';
import type { Workbook } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { lembarTemplate } from './isi-template';
import { barisTerkirim } from './register-terkirim';
import { muatDistribusi, siapkanDistribusi, type PermintaanDistribusi } from './siapkan-distribusi';

export interface HasilDistribusi {
  readonly periode: string;
  readonly berkas: readonly { readonly nama: string; readonly opd: string; readonly jumlahBaris: number }[];
  readonly kolom: readonly string[];
}

/** Distribusi Template (SOP steps 8–10): a workbook for each unit, and who was sent what in the register. */
export async function distribusi(
  buku: Workbook,
  lingkungan: Lingkungan,
  tulisBuku: PenulisBuku,
  tujuan: TujuanBerkas,
  permintaan: PermintaanDistribusi,
  kemajuan: Kemajuan = () => true,
): Luaran<HasilDistribusi> {
  const dimuat = await muatDistribusi(buku);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const { catatan, siap } = await siapkanDistribusi(ruang, permintaan);
  if (siap === undefined) return ok({ catatan });

  const { periode, tenggat, terbitan } = siap;
  const terkirim = { periode, tenggat, dikirim: lingkungan.sekarang() };
  const berkas: { nama: string; isi: Uint8Array; opd: string; jumlahBaris: number }[] = [];
  const register: Baris<typeof tabelRegister>[] = [];
  for (const [i, satu] of terbitan.entries()) {
    const { opd, berkas: nama } = satu;
    if (!kemajuan(i, terbitan.length, opd.nama)) return fail({ kode: 'cancelled' });
    const identitas = { ...satu.bahan.identitas, revisi: ruang.data.revisi + 1, dibuat: terkirim.dikirim };
    const bahan = { ...satu.bahan, identitas };
    const isi = await tulisBuku(lembarTemplate(bahan), {
      properti: new Map(
        Object.entries(identitas).map(([kunci, nilai]) => [`kinerja.${kunci}`, String(nilai)]),
      ),
    });
    if (!isi.ok) return isi;
    berkas.push({ nama, isi: isi.value, opd: opd.kode, jumlahBaris: bahan.induk.length });
    register.push(barisTerkirim(satu, terkirim, nama));
  }
  // The last moment at which nothing has left the program.
  if (!kemajuan(terbitan.length, terbitan.length, '')) return fail({ kode: 'cancelled' });
  const disimpan = await tujuan.simpan(berkas);
  if (!disimpan.ok) return disimpan;
  const ditulis = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Distribusi Template',
    `${labelPeriode(periode)}: ${berkas.length} berkas`,
    [...siap.beriId, perubahanSimpan(tabelRegister, register)],
  );
  if (!ditulis.ok) return ditulis;
  return ok({
    catatan,
    isi: {
      periode: periode.kode,
      berkas: berkas.map(({ nama, opd, jumlahBaris }) => ({ nama, opd, jumlahBaris })),
      kolom: siap.variabel.map(({ label }) => label),
    },
  });
}
