import type { BarisInduk } from '../../domain/data/baris-data';
import { idPaket } from '../../domain/impor/id-baris';
import { imporTabel, type HasilImpor } from '../../domain/impor/impor-tabel';
import type { TabelTeks } from '../../domain/impor/tabel-teks';
import type { TataLetakImpor } from '../../domain/impor/tata-letak/tipe';
import type { UnitTerangkum } from '../../domain/impor/unit/tipe';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok, type Result } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Catatan } from '../catatan';
import { bacaInduk, tabelInduk, type DataInduk } from '../data/baris-induk';
import { periksaPemetaan } from '../data/periksa-pemetaan';
import type { Gagal } from '../luaran';
import { padananRuangKerja } from '../padanan';
import type { Workbook } from '../ports/workbook';
import { periksaKodeMirip } from '../../domain/impor/kode-mirip';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import { unitDikenal } from './unit-dikenal';
import { kodeBerkas, kodeTersimpan } from './kode-impor';
import type { Tanggal } from '../../domain/umum/tanggal';
import { bacaMulai, periksaMendahului } from '../paket/baca-mulai';
import { bacaJurnalPaket } from '../paket/jurnal-paket';
import type { OpsiGabung } from './gabung-baris';
import { perubahanImpor, type PerubahanImpor } from './perubahan-impor';
import type { JumlahSelKolom } from './sel-kolom';
import { susunPaket, susunTransaksi, type Susunan } from './susun-baris';

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
  /** Codes of the first of them. */
  readonly contohTidakAda: readonly string[];
  /** Cells that the file leaves blank where the workspace has a value. */
  readonly kosong: readonly JumlahSelKolom[];
  /** Whether they were blanked; otherwise what was stored stays. */
  readonly dikosongkan: boolean;
  /** Cells whose value became another one. */
  readonly diganti: readonly JumlahSelKolom[];
  /** What becomes of packages of the plan that was used already, for the journal; `null` while there is nothing to compare with. */
  readonly perubahanPaket: PerubahanImpor | null;
  readonly unitBaru: readonly { readonly kode: string; readonly nama: string; readonly sementara: boolean }[];
}

/** An import as far as it goes without writing. */
export interface ImporTersusun {
  readonly ruang: RuangKerja;
  readonly impor: HasilImpor;
  readonly tataLetak: TataLetakImpor;
  readonly induk: DataInduk;
  readonly susunan: Susunan;
  readonly opsi: OpsiGabung;
  readonly perubahanPaket: PerubahanImpor | undefined;
}

export interface HasilSusunImpor {
  /** Of the workspace and of the file; those about matching rows are in `siap.susunan`. */
  readonly catatan: readonly Catatan[];
  /** Absent where nothing can be imported: the layout is not known, or the workspace itself is in the way. */
  readonly siap?: ImporTersusun;
}

/** From when on the changes of a list hold, and whether the list is the whole one. */
export interface OpsiPerubahan {
  /** As a person typed it; the day of the import otherwise. */
  readonly mulai?: string;
  readonly daftarLengkap?: boolean;
  readonly hariIni: Tanggal;
}

/** Reads the table against the workspace and works out what importing it would write. */
export async function susunImpor(
  buku: Workbook,
  { nama, tabel }: DataMasuk,
  opsi: OpsiGabung & OpsiPerubahan,
): Promise<Result<HasilSusunImpor, Gagal>> {
  const dimuat = await muatRuangKerja(buku, tabelInduk);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku);
  const impor = imporTabel(tabel, {
    asal: { berkas: nama },
    tahun: ruang.data.tahun,
    unitDikenal: unitDikenal(ruang.data.unit),
    padanan: padananRuangKerja(ruang.data.padanan),
  });
  const penghalang: readonly Catatan[] = [...ruang.data.catatan, ...induk.catatan];
  const { tataLetak } = impor;
  // Of a table that is none of ours, only that is worth saying, not also what is odd in each of its lines.
  const catatanImpor =
    tataLetak === undefined
      ? impor.catatan.filter(({ lokasi }) => lokasi.baris === undefined || lokasi.baris === tabel.barisKepala)
      : impor.catatan;
  const catatan = [...penghalang, ...catatanImpor];
  if (tataLetak === undefined || isTerhenti(catatan)) return ok({ catatan });
  const susunan =
    tataLetak.tabel === 'rup'
      ? susunPaket(impor, induk, opsi)
      : susunTransaksi(impor, tataLetak.sumber, induk, opsi);
  const dibaca = opsi.mulai === undefined ? { mulai: opsi.hariIni } : bacaMulai(opsi.mulai, ruang.data.tahun);
  if ('catatan' in dibaca) return ok({ catatan: [...catatan, dibaca.catatan] });
  const perubahanPaket = perubahanImpor({
    ruang: ruang.data,
    impor,
    induk,
    hilang: susunan.hilang,
    mulai: dibaca.mulai,
    mulaiDisebut: opsi.mulai !== undefined,
    kosongkan: opsi.kosongkan,
    daftarLengkap: opsi.daftarLengkap ?? false,
  });
  const mendahului = periksaMendahului(
    perubahanPaket?.baris ?? [],
    dibaca.mulai,
    bacaJurnalPaket(ruang.data, induk.baris).semua,
  );
  if (mendahului.length > 0) return ok({ catatan: [...catatan, ...mendahului] });
  const mirip = periksaKodeMirip(kodeBerkas(impor, nama), kodeTersimpan(induk, ruang.data));
  return ok({
    catatan: [...catatan, ...mirip],
    siap: { ruang, impor, tataLetak, induk, susunan, opsi, perubahanPaket },
  });
}

/** Units that the workspace does not have yet. */
export const unitBaru = (impor: HasilImpor, { opd }: Pick<DataRuangKerja, 'opd'>): readonly UnitTerangkum[] =>
  impor.unit.filter(({ baru, kode }) => baru && !opd.some((satu) => satu.kode === kode));

/** The packages as they will be: an import gives none an area, so that new ones want mapping (SOP step 11). */
export function catatanPemetaan({ ruang, tataLetak, impor, induk }: ImporTersusun): readonly Catatan[] {
  if (tataLetak.tabel !== 'rup') return [];
  const ada = new Set(induk.baris.map(({ id }) => id));
  const baru = impor.paket.flatMap(({ kodeRup, opd }): BarisInduk[] => {
    const id = idPaket(kodeRup);
    if (ada.has(id)) return [];
    return [
      { id, tingkat: 'rup', opd, kodeRup: [kodeRup], kodePaket: null, nama: null, area: [], isian: {} },
    ];
  });
  return periksaPemetaan(ruang.data, [...induk.baris, ...baru]);
}

const CONTOH_TIDAK_ADA = 3;

export const hasilImpor = (
  berkas: string,
  { ruang, impor, tataLetak, susunan, opsi, perubahanPaket }: ImporTersusun,
): HasilImporData => ({
  berkas,
  tataLetak: tataLetak.label,
  dibaca: impor.jumlah.dibaca,
  ditahan: impor.jumlah.ditahan,
  baru: susunan.baru,
  diperbarui: susunan.perubahan.baris.length - susunan.baru,
  tidakAdaDiBerkas: susunan.hilang.length,
  contohTidakAda: susunan.hilang.slice(0, CONTOH_TIDAK_ADA),
  kosong: susunan.kosong,
  dikosongkan: opsi.kosongkan,
  diganti: susunan.diganti,
  perubahanPaket: perubahanPaket ?? null,
  unitBaru: unitBaru(impor, ruang.data).map(({ kode, nama, sementara }) => ({ kode, nama, sementara })),
});
