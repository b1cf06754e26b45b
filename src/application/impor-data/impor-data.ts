import { cocokkanBaris } from '../../domain/impor/cocokkan-baris';
import { idPaket } from '../../domain/impor/id-baris';
import { imporTabel, type HasilImpor } from '../../domain/impor/impor-tabel';
import type { BarisLama } from '../../domain/impor/kunci-baris';
import type { PaketImpor, TransaksiImpor } from '../../domain/impor/baris/tipe';
import type { TabelTeks } from '../../domain/impor/tabel-teks';
import type { BarisInduk } from '../../domain/data/baris-data';
import type { Opd } from '../../domain/rencana/rencana';
import { adaGalat } from '../../domain/umum/catatan';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import { ok } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelPaket, tabelTransaksi } from '../../lembar/daftar/data';
import { tabelOpd } from '../../lembar/daftar/opd';
import { kolomBaris, selBaris } from '../../lembar/kodek';
import type { Tabel } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { selIsian } from '../data/isian-tabel';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import { padananRuangKerja } from '../padanan';
import type { BarisBaru, Perubahan, Workbook } from '../ports/workbook';
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
  if (terhenti) return ok({ catatan: [...penghalang, ...impor.catatan] });

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
    [susunan.perubahan, ...(unit.length > 0 ? [perubahanSimpan(tabelOpd, unit.map(barisOpd))] : [])],
  );
  if (!disimpan.ok) return disimpan;
  return ok({ catatan: [...penghalang, ...impor.catatan, ...susunan.catatan], isi: hasil });
}

interface Susunan {
  readonly perubahan: Extract<Perubahan, { readonly jenis: 'simpan' }>;
  readonly baru: number;
  readonly hilang: number;
  readonly catatan: readonly Catatan[];
}

const teksIsian = (isian: Isian<string>): string | null => (isian.keadaan === 'ada' ? isian.nilai : null);

const teksAsal = ({ asal }: PaketImpor | TransaksiImpor): string => `${asal.berkas}:${asal.baris}`;

/** Only columns that the file has are written, so that an import never blanks what another source or a person gave. */
function perubahanBaris<B extends PaketImpor | TransaksiImpor>(
  tabel: Tabel,
  impor: HasilImpor,
  baris: readonly B[],
  identitas: (baris: B) => Readonly<Record<string, unknown>>,
  idBaris: (indeks: number) => string,
): Susunan['perubahan'] {
  const variabel = variabelBaku.filter(
    ({ id }) => baris.some((satu) => id in satu.isian) || id in impor.pemetaan,
  );
  const ditulis = kolomBaris(tabel).filter(({ id }) => id !== 'area');
  const indeksDitulis = new Set(ditulis.map(({ id }) => id));
  return {
    jenis: 'simpan',
    tabelId: tabel.id,
    kolom: [...indeksDitulis, ...variabel.map(({ id }) => id)],
    baris: baris.map((satu, i): BarisBaru => {
      const sel = selBaris(tabel, identitas(satu)).filter((_, k) =>
        indeksDitulis.has(kolomBaris(tabel)[k]!.id),
      );
      return { id: idBaris(i), sel: [...sel, ...selIsian(satu.isian, variabel)] };
    }),
  };
}

function susunPaket(impor: HasilImpor, induk: readonly BarisInduk[]): Susunan {
  const lama = new Set(induk.filter(({ tingkat }) => tingkat === 'rup').map(({ id }) => id));
  const id = impor.paket.map(({ kodeRup }) => idPaket(kodeRup));
  const masuk = new Set(id);
  return {
    perubahan: perubahanBaris(
      tabelPaket(variabelBaku.filter(({ tingkat }) => tingkat === 'rup')),
      impor,
      impor.paket,
      (satu) => ({ kodeRup: satu.kodeRup, opd: satu.opd, nama: teksIsian(satu.nama), asal: teksAsal(satu) }),
      (i) => id[i]!,
    ),
    baru: id.filter((satu) => !lama.has(satu)).length,
    hilang: [...lama].filter((satu) => !masuk.has(satu)).length,
    catatan: [],
  };
}

const VARIABEL_NILAI = 'nilai_kontrak';

const nilaiKontrak = (isian: Readonly<Partial<Record<string, Isian<NilaiIsian>>>>): number | null => {
  const nilai = isian[VARIABEL_NILAI];
  return nilai?.keadaan === 'ada' && typeof nilai.nilai === 'number' ? nilai.nilai : null;
};

function susunTransaksi(impor: HasilImpor, induk: readonly BarisInduk[]): Susunan {
  const lama = induk.flatMap(({ id, tingkat, kodePaket, kodeRup, opd, isian }): BarisLama[] =>
    tingkat === 'transaksi' && kodePaket !== null
      ? [{ id, kodePaket, kodeRup, opd, nilai: nilaiKontrak(isian) }]
      : [],
  );
  const cocok = cocokkanBaris(
    lama,
    impor.transaksi.map(({ kodePaket, kodeRup, opd, isian }) => ({
      kodePaket,
      kodeRup,
      opd,
      nilai: nilaiKontrak(isian),
    })),
    impor.tataLetak!.sumber,
  );
  return {
    perubahan: perubahanBaris(
      tabelTransaksi(variabelBaku.filter(({ tingkat }) => tingkat === 'transaksi')),
      impor,
      impor.transaksi,
      (satu) => ({
        kodePaket: satu.kodePaket,
        kodeRup: satu.kodeRup.join(';') || null,
        opd: satu.opd,
        nama: teksIsian(satu.nama),
        asal: teksAsal(satu),
      }),
      (i) => cocok.baris[i]!.id,
    ),
    baru: cocok.baris.filter((satu) => !satu.lama).length,
    hilang: cocok.hilang.length,
    catatan: cocok.catatan,
  };
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
