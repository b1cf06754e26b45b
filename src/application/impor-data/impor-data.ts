import { imporTabel, type HasilImpor } from '../../domain/impor/impor-tabel';
import type { TabelTeks } from '../../domain/impor/tabel-teks';
import type { Opd } from '../../domain/rencana/rencana';
import { adaGalat } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelOpd } from '../../lembar/daftar/opd';
import type { Catatan } from '../catatan';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import { padananRuangKerja } from '../padanan';
import { susunPaket, susunTransaksi } from './susun-baris';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { barisOpd } from '../ruang-kerja/rencana-tabel';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { perubahanSimpan, simpanRuangKerja } from '../ruang-kerja/simpan';

export interface DataMasuk {
  readonly nama: string;
  readonly tabel: TabelTeks;
}

export interface HasilImporData {
  readonly berkas: string;
  readonly tataLetak: string;
  readonly dibaca: number;
  readonly ditahan: number;
  readonly baru: number;
  readonly diperbarui: number;
  /** Rows of the workspace that this file does not have; they stay. */
  readonly tidakAdaDiBerkas: number;
  readonly unitBaru: readonly { readonly kode: string; readonly nama: string; readonly sementara: boolean }[];
}

export interface OpsiImporData {
  /** Import the usable rows although others cannot be used; otherwise one unusable row keeps all out. */
  readonly sebagian: boolean;
}

/**
 * Imports procurement data (SOP step 2, "Daftar Paket Pengadaan"): packages and transactions with their units. Rows that
 * are there already are updated by what the file has; nothing is deleted.
 */
export async function imporData(
  buku: Workbook,
  lingkungan: Lingkungan,
  { nama, tabel }: DataMasuk,
  { sebagian }: OpsiImporData,
): Luaran<HasilImporData> {
  const dimuat = await muatRuangKerja(buku, tabelInduk);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const induk = bacaInduk(ruang.isi, variabelBaku);
  const impor = imporTabel(tabel, {
    asal: { berkas: nama },
    tahun: ruang.tahun,
    unitDikenal: ruang.opd,
    padanan: padananRuangKerja(ruang.padanan),
  });
  const penghalang: readonly Catatan[] = [...ruang.catatan, ...induk.catatan];
  const { tataLetak } = impor;
  const terhenti = tataLetak === undefined || adaGalat(penghalang) || (impor.jumlah.ditahan > 0 && !sebagian);
  // Of a table that is none of ours, only that is worth saying, not also what is odd in each of its lines.
  const catatanImpor =
    tataLetak === undefined
      ? impor.catatan.filter(({ lokasi }) => lokasi.baris === undefined || lokasi.baris === tabel.barisKepala)
      : impor.catatan;
  if (terhenti) return ok({ catatan: [...penghalang, ...catatanImpor] });

  const susunan =
    tataLetak.tabel === 'rup' ? susunPaket(impor, induk.baris) : susunTransaksi(impor, induk.baris);
  const unit = unitBaru(impor, ruang, lingkungan);
  const hasil: HasilImporData = {
    berkas: nama,
    tataLetak: tataLetak.label,
    dibaca: impor.jumlah.dibaca,
    ditahan: impor.jumlah.ditahan,
    baru: susunan.baru,
    diperbarui: susunan.perubahan.baris.length - susunan.baru,
    tidakAdaDiBerkas: susunan.hilang,
    unitBaru: unit.map(({ kode, nama: namaUnit, sementara }) => ({ kode, nama: namaUnit, sementara })),
  };
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Impor data',
    `${nama} (${tataLetak.label}): ${hasil.baru} baru, ${hasil.diperbarui} diperbarui, ${hasil.ditahan} ditahan`,
    [
      ...induk.beriId,
      susunan.perubahan,
      ...(unit.length > 0 ? [perubahanSimpan(tabelOpd, unit.map(barisOpd))] : []),
    ],
  );
  if (!disimpan.ok) return disimpan;
  return ok({ catatan: [...penghalang, ...impor.catatan, ...susunan.catatan], isi: hasil });
}

const unitBaru = (impor: HasilImpor, ruang: RuangKerja, lingkungan: Lingkungan): readonly Opd[] =>
  impor.unit
    .filter(({ baru, kode }) => baru && !ruang.opd.some((opd) => opd.kode === kode))
    .map(({ kode, nama, ejaan, sementara }) => ({
      id: lingkungan.idBaru(),
      kode,
      nama,
      namaSingkat: null,
      penanggungJawab: null,
      kontak: null,
      ejaanLain: ejaan.filter((satu) => satu !== nama),
      sementara,
    }));
