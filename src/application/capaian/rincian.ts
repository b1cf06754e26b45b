import type { Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { BarisHitung } from '../../domain/perhitungan/baris-hitung';
import { seluruhOpd, type Lingkup } from '../../domain/perhitungan/lingkup';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import type { Opd } from '../../domain/rencana/rencana';
import type { RincianAgregat, RincianRumus } from '../../domain/rumus';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { ok } from '../../domain/umum/result';
import { samaTeks } from '../../domain/umum/teks';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { TingkatData } from '../../domain/variabel/tipe';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { idTabelData, kunciBaris } from '../data/baris-periode';
import { BacaKolom } from '../../lembar/baca-kolom';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import { siapkanPeriode } from './capaian';

export interface PermintaanRincian {
  readonly indikator: string;
  readonly opd?: string;
  readonly periode?: string;
  /** How many rows of each kind are listed. */
  readonly batas: number;
}

export interface HasilRincian {
  readonly capaian: CapaianIndikator;
  readonly rincian: RincianRumus;
  readonly perTanggal: number;
  readonly desimal: number;
  /** The sheet Capaian holds another figure: plan or data changed after it was calculated. */
  readonly usang: boolean;
  /** The indicator's frequency does not name the period: it is not assessed there. */
  readonly belumWaktunya: boolean;
  /** Where a row's value stands in the file it came from: file, sheet, row, and cell where the column is known. */
  asal(agregat: RincianAgregat, idBaris: string): AsalNilai | undefined;
  /** The row itself: its unit, its package codes and its values by variable id. */
  baris(agregat: RincianAgregat, idBaris: string): BarisHitung | undefined;
  /** Units that the figure can be asked for. */
  readonly opd: readonly Opd[];
  readonly periode: Periode;
  kode(id: string): string;
}

export interface AsalNilai {
  readonly opd: string;
  readonly berkas: string;
  readonly lembar: string;
  readonly baris: number;
  /** Cells of the variables the part reads, e.g. `nilai_kontrak` → `F12`. */
  readonly sel: Readonly<Record<string, string>>;
  /** The row on the workbook's own data sheet. */
  readonly diBuku?: { readonly lembar: string; readonly baris: number };
}

/** Rincian Perhitungan: how a figure comes about, down to the rows and the cells they came from. Writes nothing. */
export async function rincian(buku: Workbook, permintaan: PermintaanRincian): Luaran<HasilRincian> {
  const siap = await siapkanPeriode(buku, permintaan.periode);
  if (!siap.ok) return siap;
  if (!('perhitungan' in siap.value)) return ok(siap.value);
  const { ruang, perhitungan, catatan, periode, perTanggal, usang } = siap.value;
  const indikator = ruang.data.rencana.indikator.find(
    ({ kode, pustaka }) => samaTeks(kode, permintaan.indikator) || pustaka === permintaan.indikator,
  );
  const { opd: diminta } = permintaan;
  const unit = diminta === undefined ? undefined : ruang.data.unit.cari(diminta);
  if (indikator === undefined)
    return ok({
      catatan: [
        ...catatan,
        catatRuangKerja('indikator-tidak-dikenal', saran(permintaan.indikator, ruang.data.rencana.indikator)),
      ],
    });
  if (permintaan.opd !== undefined && unit === undefined)
    return ok({
      catatan: [...catatan, catatRuangKerja('unit-tidak-dikenal', saran(permintaan.opd, ruang.data.opd))],
    });
  const opd = ruang.data.unit.pada(tanggalPeriode(periode, perTanggal));
  const unitPeriode = unit && opd.find(({ id }) => id === unit.id);
  if (unit !== undefined && unitPeriode === undefined)
    return ok({
      catatan: [
        ...catatan,
        catatRuangKerja('unit-tidak-ada-pada-periode', { kode: unit.kode, periode: periode.kode }),
      ],
    });
  const lingkup: Lingkup = unitPeriode === undefined ? seluruhOpd : { jenis: 'opd', kode: unitPeriode.kode };
  const hasil = perhitungan.hitung(indikator.id, lingkup);
  const diBuku = letakData(ruang);
  return ok({
    catatan,
    isi: {
      capaian: hasil,
      rincian: hasil.rincian(permintaan.batas),
      perTanggal,
      desimal: ruang.data.pengaturan.desimal,
      usang,
      belumWaktunya: periodePeserta(indikator.frekuensi, periode) === undefined,
      opd,
      periode,
      asal: (agregat, id) => asalNilai(ruang.data, hasil.baris(agregat.tingkat, id), diBuku),
      baris: (agregat, id) => hasil.baris(agregat.tingkat, id),
      kode: (id) => ruang.data.rencana.indikator.find((satu) => satu.id === id)?.kode ?? id,
    },
  });
}

function saran(kode: string, dikenal: readonly { readonly kode: string }[]) {
  const terdekat = namaTerdekat(
    kode,
    dikenal.map((satu) => satu.kode),
  );
  return { kode, ...(terdekat === undefined ? {} : { saran: terdekat }) };
}

type LetakData = (tingkat: TingkatData, idTersimpan: string) => AsalNilai['diBuku'];

/** Where rows stand on the data sheets; a sheet is searched when its first row is asked for. */
function letakData({ tabel: { isi } }: RuangKerja): LetakData {
  const nomor = new Map<TingkatData, ReadonlyMap<string | undefined, number>>();
  return (tingkat, id) => {
    const tabel = isi.tabel.get(idTabelData(tingkat));
    if (tabel === undefined) return undefined;
    const kolom = new BacaKolom(tabel);
    const ada = nomor.get(tingkat) ?? new Map(kolom.baris.map((satu) => [kolom.id(satu), satu.nomor]));
    nomor.set(tingkat, ada);
    const baris = ada.get(id);
    return baris === undefined ? undefined : { lembar: tabel.lembar, baris };
  };
}

function asalNilai(
  { register: daftarRegister, unit }: DataRuangKerja,
  baris: BarisHitung | undefined,
  letak: LetakData,
): AsalNilai | undefined {
  if (baris?.sumber === undefined) return undefined;
  const { asal, periode, opd } = baris.sumber;
  const diBuku = letak(baris.tingkat, kunciBaris({ periode, id: baris.id }));
  const pengirim = unit.milik(opd)?.id;
  const register = daftarRegister.find(
    (satu) => satu.periode === periode && (satu.opd === opd || unit.milik(satu.opd)?.id === pengirim),
  );
  const peta = bacaPeta(register?.petaKolom ?? null);
  return {
    opd: baris.opd,
    ...asal,
    ...(diBuku === undefined ? {} : { diBuku }),
    // Blank cells too: where to type what is missing.
    sel: Object.fromEntries(
      variabelBaku.flatMap(({ id, tingkat }) => {
        const kolom = tingkat === baris.tingkat ? peta[id] : undefined;
        return kolom === undefined ? [] : [[id, `${kolom}${asal.baris}`]];
      }),
    ),
  };
}

/** Column letters by variable id, as the register keeps them; a damaged cell costs the letters, not the figure. */
function bacaPeta(teks: string | null): Readonly<Record<string, string>> {
  try {
    const isi: unknown = JSON.parse(teks ?? '{}');
    return typeof isi === 'object' && isi !== null ? (isi as Record<string, string>) : {};
  } catch {
    return {};
  }
}
