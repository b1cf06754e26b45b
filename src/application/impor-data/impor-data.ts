import type { HasilImpor } from '../../domain/impor/impor-tabel';
import { sejakAwal } from '../../domain/unit/masa-berlaku';
import type { Opd } from '../../domain/rencana/rencana';
import { ok } from '../../domain/umum/result';
import { tabelOpd } from '../../lembar/daftar/opd';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { barisOpd } from '../ruang-kerja/rencana-tabel';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { perubahanJurnal } from '../paket/tulis-perubahan';
import type { OpsiGabung } from './gabung-baris';
import { barisJurnalImpor } from './perubahan-impor';
import {
  catatanPemetaan,
  hasilImpor,
  susunImpor,
  unitBaru,
  type DataMasuk,
  type HasilImporData,
  type OpsiPerubahan,
} from './susun-impor';

/** Its name in `Riwayat Perubahan`. */
export const PERINTAH_IMPOR = 'Impor data';

export interface OpsiImporData extends Partial<OpsiGabung>, Omit<OpsiPerubahan, 'hariIni'> {
  /** Import the usable rows although others cannot be used; otherwise one unusable row keeps all out. */
  readonly sebagian: boolean;
}

/**
 * Imports procurement data (SOP step 2, "Daftar Paket Pengadaan"): packages and transactions with their units. Rows that
 * are there already are updated by what the file says; what it leaves blank stays unless `kosongkan` is asked for, and nothing
 * is deleted.
 */
export async function imporData(
  buku: Workbook,
  lingkungan: Lingkungan,
  masuk: DataMasuk,
  { sebagian, kosongkan = false, ...perubahan }: OpsiImporData,
): Luaran<HasilImporData> {
  const hariIni = lingkungan.hariIni();
  const disusun = await susunImpor(buku, masuk, { ...perubahan, kosongkan, hariIni });
  if (!disusun.ok) return disusun;
  const { catatan, siap } = disusun.value;
  if (siap === undefined || (siap.impor.jumlah.ditahan > 0 && !sebagian)) return ok({ catatan });
  const { ruang, impor, induk, susunan, perubahanPaket } = siap;
  const hasil = hasilImpor(masuk.nama, siap);
  const unit = opdBaru(impor, ruang, lingkungan);
  const disimpan = await simpanRuangKerja(ruang, lingkungan, PERINTAH_IMPOR, ringkasanRiwayat(hasil), [
    ...induk.beriId,
    susunan.perubahan,
    ...perubahanJurnal(
      ruang.tabel.isi,
      perubahanPaket === undefined ? [] : barisJurnalImpor(perubahanPaket, masuk.nama, hariIni),
      lingkungan.sekarang(),
    ),
    ...(unit.length > 0 ? [perubahanSimpan(tabelOpd, unit.map(barisOpd))] : []),
  ]);
  if (!disimpan.ok) return disimpan;
  return ok({ catatan: [...catatan, ...susunan.catatan, ...catatanPemetaan(siap)], isi: hasil });
}

function ringkasanRiwayat(hasil: HasilImporData): string {
  const { berkas, tataLetak, baru, diperbarui, ditahan, dikosongkan } = hasil;
  const kosong = dikosongkan ? hasil.kosong.reduce((n, { jumlah }) => n + jumlah, 0) : 0;
  const baris = `${berkas} (${tataLetak}): ${baru} baru, ${diperbarui} diperbarui, ${ditahan} ditahan`;
  return kosong === 0 ? baris : `${baris}, ${kosong} sel dikosongkan`;
}

const opdBaru = (impor: HasilImpor, ruang: RuangKerja, lingkungan: Lingkungan): readonly Opd[] =>
  unitBaru(impor, ruang.data).map(({ kode, nama, ejaan, sementara }) => ({
    ...sejakAwal,
    id: lingkungan.idBaru(),
    kode,
    nama,
    namaSingkat: null,
    penanggungJawab: null,
    kontak: null,
    ejaanLain: ejaan.filter((satu) => satu !== nama),
    sementara,
  }));
