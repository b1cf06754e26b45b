import { periksaRencana } from '../domain/rencana/periksa';
import { periksaRumusRencana } from '../domain/rencana/periksa/rumus';
import type { Opd, Rencana } from '../domain/rencana/rencana';
import { tambahSemua } from '../domain/umum/banyak';
import { isMenahanRencana, isTerhenti } from '../domain/umum/catatan';
import { catatUnit, type CatatanUnit } from '../domain/unit/catatan';
import { periksaUnit } from '../domain/unit/periksa-unit';
import { KodeDikenal } from '../domain/umum/nama-terdekat';
import { ok } from '../domain/umum/result';
import { samaTeks } from '../domain/umum/teks';
import { variabelBaku } from '../domain/variabel/daftar';
import { tabelAksi } from '../lembar/daftar/aksi';
import { tabelArea } from '../lembar/daftar/area';
import { tabelBaseline } from '../lembar/daftar/baseline';
import { tabelIndikator } from '../lembar/daftar/indikator';
import { tabelOpd } from '../lembar/daftar/opd';
import { tabelTarget } from '../lembar/daftar/target';
import { tabelTujuan } from '../lembar/daftar/tujuan';
import type { Catatan } from './catatan';
import { catatRuangKerja } from './catatan-ruang-kerja';
import type { Lingkungan } from './lingkungan';
import type { Luaran } from './luaran';
import type { Perubahan, Workbook } from './ports/workbook';
import { alihkanTahun } from './rencana/alihkan-tahun';
import type { OpdMasukan, RencanaMasukan } from './rencana-masukan';
import { gabungkanRencana, type JumlahPerubahan } from './ruang-kerja/gabung-rencana';
import { perubahanIdBaru } from './ruang-kerja/id-baru';
import { perubahanNomorTerakhir } from './ruang-kerja/kode-berurut';
import { lengkapiIndikator } from './ruang-kerja/indikator-masukan';
import { muatRuangKerja } from './ruang-kerja/muat';
import { barisOpd, tabelDariRencana, type RujukanRumus } from './ruang-kerja/rencana-tabel';
import { perubahanGanti } from './ruang-kerja/perubahan';
import { simpanRuangKerja } from './ruang-kerja/simpan';
import { kodeDahulu, type UnitBerwaktu } from '../domain/unit/unit-berwaktu';
import { catatanDisetujui } from './ruang-kerja/catatan-disetujui';

export interface HasilImporRencana {
  readonly jumlah: readonly JumlahPerubahan[];
  readonly siapDisetujui: boolean;
}

export interface OpsiImporRencana {
  /** Tells what would change and writes nothing. */
  readonly pratinjau?: boolean;
  /** A plan of another year comes in as one of the workspace's. */
  readonly alihkan?: boolean;
}

/**
 * Puts a plan document into the workspace (SOP steps 2–5). Mistakes of the plan do not stop it: they are told, and keep
 * the plan from being approved; only what cannot be written at all stops.
 */
export async function imporRencana(
  buku: Workbook,
  lingkungan: Lingkungan,
  diberikan: RencanaMasukan,
  { pratinjau = false, alihkan = false }: OpsiImporRencana = {},
): Luaran<HasilImporRencana> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const { tahun: tahunKini } = dimuat.value.data;
  const masukan = alihkan ? alihkanTahun(diberikan, tahunKini) : diberikan;
  const berid = perubahanIdBaru(dimuat.value, lingkungan);
  const { ruang } = berid;
  const lengkap = masukan.indikator === undefined ? undefined : lengkapiIndikator(masukan.indikator);
  const gabungan = gabungkanRencana(
    ruang.data,
    denganKodeKini(masukan, ruang.data.unit),
    lengkap?.indikator,
    () => lingkungan.idBaru(),
  );
  const kodeIndikator = gabungan.rencana.indikator.map(({ kode }) => kode);
  const dikenal = new KodeDikenal(kodeIndikator);
  const penghalang: Catatan[] = [
    // A row that cannot be read would be lost with the writing of its table.
    ...ruang.data.catatan.filter((satu) => isTerhenti([satu])),
    ...(lengkap?.catatan ?? []),
    ...catatTahunLain(masukan, tahunKini),
    ...gabungan.tanpaIndikator.map(({ jalur, kode }) =>
      catatRuangKerja('indikator-rujukan-tidak-ada', { kode, ...dikenal.saran(kode) }, { jalur }),
    ),
  ];
  // A unit whose time makes no sense would stop everything once it is written.
  const unit = ruang.data.unit.denganOpd(gabungan.opd);
  const salahUnit = diDokumen(periksaUnit(unit, ruang.data.tahun), gabungan.opd, masukan);
  tambahSemua(
    penghalang,
    salahUnit.filter((satu) => isTerhenti([satu])),
  );
  if (isTerhenti(penghalang)) return ok({ catatan: penghalang });

  const rujukan = masukan.indikator === undefined ? ruang.data.rujukan : undefined;
  const catatan: Catatan[] = [
    ...catatDialihkan(diberikan, masukan),
    ...catatanDisetujui(ruang.data),
    ...salahUnit,
    ...(gabungan.opdTetap.length === 0
      ? []
      : [catatUnit('unit-tetap-ada', { kode: gabungan.opdTetap.map(({ kode }) => kode) })]),
    ...periksaRencana(gabungan.rencana, gabungan.opd, variabelBaku, rujukan, kodeDahulu(ruang.data.unit)),
  ];
  const isi = { jumlah: gabungan.jumlah, siapDisetujui: !catatan.some(isMenahanRencana) };
  if (pratinjau) return ok({ catatan, isi });
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Impor rencana',
    gabungan.jumlah
      .map(({ bagian, baru, diperbarui, dihapus }) => `${bagian} +${baru} ~${diperbarui} −${dihapus}`)
      .join('; '),
    [
      ...berid.perubahan,
      ...perubahanRencana(gabungan.rencana, rujukan),
      perubahanGanti(tabelOpd, gabungan.opd.map(barisOpd)),
      ...perubahanNomorTerakhir(ruang.tabel.isi, 'indikator', kodeIndikator),
    ],
  );
  if (!disimpan.ok) return disimpan;
  return ok({ catatan, isi });
}

/**
 * The plan's sheets as they are to be; formulas keep what their names are bound to. Without `dahulu`, what they were bound
 * to before, names mean what is called so now.
 */
export function perubahanRencana(rencana: Rencana, dahulu?: RujukanRumus): readonly Perubahan[] {
  const { rumus } = periksaRumusRencana(rencana.indikator, variabelBaku, dahulu);
  const kini = [...rumus].map(
    ([id, milik]) => [id, new Map([...milik.rumus.rujukan, ...(milik.basis?.rujukan ?? [])])] as const,
  );
  const rujukan: RujukanRumus = new Map([...(dahulu ?? []), ...kini]);
  const tabel = tabelDariRencana(rencana, rujukan);
  return [
    perubahanGanti(tabelTujuan, tabel.tujuan),
    perubahanGanti(tabelArea, tabel.area),
    perubahanGanti(tabelIndikator, tabel.indikator),
    perubahanGanti(tabelBaseline, tabel.baseline),
    perubahanGanti(tabelTarget, tabel.target),
    perubahanGanti(tabelAksi, tabel.aksi),
  ];
}

/** A plan of another year that nobody said is to be one of this. */
const catatTahunLain = ({ tahun }: RencanaMasukan, ruangKerja: number): readonly Catatan[] =>
  tahun === undefined || tahun === ruangKerja
    ? []
    : [catatRuangKerja('tahun-rencana-berbeda', { ruangKerja, rencana: tahun })];

const catatDialihkan = (
  { tahun: dari }: RencanaMasukan,
  { tahun: ke }: RencanaMasukan,
): readonly Catatan[] =>
  dari === undefined || ke === undefined || dari === ke
    ? []
    : [catatRuangKerja('rencana-dialihkan', { dari, ke })];

/** Findings about units that the document names, at their place in it. */
const diDokumen = (
  catatan: readonly CatatanUnit[],
  opd: readonly Opd[],
  { opd: masuk = [] }: RencanaMasukan,
): readonly CatatanUnit[] =>
  masuk.length === 0
    ? []
    : catatan.map((satu) => {
        const { id, kolom = 'kode' } = satu.lokasi.rujuk ?? {};
        const ke = opd.findIndex((lain) => lain.id === id);
        return ke < 0 || ke >= masuk.length ? satu : { ...satu, lokasi: { jalur: `opd[${ke}].${kolom}` } };
      });

/** A document from before a unit's code changed speaks of the same unit. */
function denganKodeKini(masukan: RencanaMasukan, unit: UnitBerwaktu): RencanaMasukan {
  if (!unit.berubah) return masukan;
  const kini = (kode: string): string => unit.cari(kode)?.kode ?? kode;
  const ganti = <B extends { readonly opd: string | null }>(satu: B): B =>
    satu.opd === null ? satu : { ...satu, opd: kini(satu.opd) };
  const { opd, target, aksi } = masukan;
  return {
    ...masukan,
    ...(opd === undefined ? {} : { opd: opd.map((satu) => opdKini(satu, unit)) }),
    ...(target === undefined ? {} : { target: target.map(ganti) }),
    ...(aksi === undefined ? {} : { aksi: aksi.map(ganti) }),
  };
}

/** Under a former code a document gives the name of that time too; the present one, with what it is known by, stays. */
function opdKini(masukan: OpdMasukan, unit: UnitBerwaktu): OpdMasukan {
  const milik = unit.cari(masukan.kode);
  if (milik === undefined) return masukan;
  const { kode, nama, ejaanLain, sementara } = milik;
  if (samaTeks(kode, masukan.kode)) return masukan;
  const isNamaDahulu = masukan.nama === nama || ejaanLain.includes(masukan.nama);
  return {
    ...masukan,
    kode,
    sementara,
    ejaanLain: [...new Set([...ejaanLain, ...masukan.ejaanLain])],
    ...(isNamaDahulu ? { nama } : {}),
  };
}
