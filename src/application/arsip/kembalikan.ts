import { periodeDari } from '../../domain/kalender/periode';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import { tabelArsipData } from '../../lembar/daftar/arsip-data';
import { tabelMeta } from '../../lembar/daftar/meta';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Perubahan, Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { kunciArsip } from './arsip-tercatat';
import type { HasilArsip, PermintaanArsip } from './arsipkan';
import { catatArsip } from './catatan';
import { barisDariArsip, jumlahBaris, perubahanKembalikan } from './isi-arsip';
import { bacaArsip, type TempatArsip } from './tempat-arsip';

/** Puts the rows of a period back from its archive, in one write. The archive file stays, and is no longer needed. */
export async function kembalikanArsip(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanArsip,
  tempat: TempatArsip,
): Luaran<HasilArsip> {
  const dimuat = await muatRuangKerja(buku, [tabelArsipData.id]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const kode = periodeDari(permintaan.periode)?.kode ?? permintaan.periode;
  const oleh = permintaan.oleh.trim();
  const arsip = ruang.data.arsip.get(kode);
  const catatan = [
    ...ruang.data.catatan,
    ...(oleh === '' ? [catatArsip('arsip-tanpa-nama', {})] : []),
    ...(arsip === undefined ? [catatArsip('arsip-tidak-ada', { periode: kode })] : []),
  ];
  if (arsip === undefined || isTerhenti(catatan)) return ok({ catatan });
  const isi = await bacaArsip(tempat, ruang.data.id, kode, arsip);
  if (!isi.ok) return isi;
  if ('kode' in isi.value) return ok({ catatan: [...catatan, isi.value] });
  const baris = barisDariArsip(isi.value, kode);
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Arsip Data',
    `${kode} dikembalikan dari ${arsip.berkas}, oleh ${oleh}`,
    [
      ...perubahanKembalikan(baris),
      { jenis: 'hapus', tabelId: tabelMeta.id, id: [kunciArsip(kode)] },
      tandaKembali(kode, lingkungan.hariIni(), oleh),
    ],
  );
  if (!disimpan.ok) return disimpan;
  return ok({
    catatan,
    isi: {
      periode: kode,
      berkas: arsip.berkas,
      hash: arsip.hash,
      oleh,
      baris: jumlahBaris(baris),
      tinggal: 0,
    },
  });
}

const tandaKembali = (id: string, tanggal: number, oleh: string): Perubahan => ({
  jenis: 'simpan',
  tabelId: tabelArsipData.id,
  kolom: ['kembali', 'kembaliOleh'],
  baris: [{ id, sel: [tanggal, oleh] }],
});
