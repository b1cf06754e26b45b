import { rentangTanggalWajar } from '../data/rentang-tanggal';
import type { CatatanSelebihnya } from '../umum/catatan-selebihnya';
import { ringkasCatatan } from '../umum/pengumpul-catatan';
import { kelompokkan } from '../umum/kelompok';
import { variabelBaku } from '../variabel/daftar';
import type { Variabel } from '../variabel/tipe';
import { bacaBaris, isDipakai, type BarisTerbaca } from './baris/baca-baris';
import { pembacaVariabel, type DaftarPadanan } from './baris/baca-variabel';
import { PengumpulEjaan } from './baris/ejaan';
import type { BentukBaris } from './baris/pembaca-baris';
import { periksaAntarbaris, periksaKeadaan, periksaTahun } from './baris/periksa-antarbaris';
import { susunPaket, susunTransaksi } from './baris/susun';
import { catatanTersirat } from './baris/tersirat';
import { PengumpulSekali } from './baris/sekali';
import type { BarisDitahan, CatatanHasilImpor, PaketImpor, TransaksiImpor } from './baris/tipe';
import type { TabelTeks } from './tabel-teks';
import { petakanKolom, type PemetaanKolom } from './tata-letak/petakan';
import type { TataLetakImpor } from './tata-letak/tipe';
import { susunDaftarUnit } from './unit/daftar-unit';
import { pembacaSebutan } from './unit/sebutan';
import { rangkumUnit, selesaikanPemilik } from './unit/rangkum-unit';
import type { UnitDikenal, UnitTerangkum } from './unit/tipe';
import { unsurKe } from '../umum/pasti';

export interface OpsiImpor {
  readonly asal: { readonly berkas: string; readonly hash?: string };
  /** Fiscal year of the workspace; rows of another year are told, and dates far from it are not read. */
  readonly tahun: number;
  readonly unitDikenal: readonly UnitDikenal[];
  readonly padanan: DaftarPadanan;
  /** Id of a layout; without it the header decides. */
  readonly tataLetak?: string;
  /** Header → field, the user's corrections; `null` leaves a column out. */
  readonly pemetaan?: PemetaanKolom;
  /** The workspace's variables; the standard ones by default. */
  readonly variabel?: readonly Variabel[];
}

export interface HasilImpor {
  /** Absent where the layout is not known: then every row is held. */
  readonly tataLetak?: TataLetakImpor;
  /** Field → header, as used. */
  readonly pemetaan: Readonly<Record<string, string>>;
  readonly transaksi: readonly TransaksiImpor[];
  readonly paket: readonly PaketImpor[];
  readonly unit: readonly UnitTerangkum[];
  readonly ditahan: readonly BarisDitahan[];
  /** All findings, those of the held rows among them; of a kind so many as are told one by one. */
  readonly catatan: readonly (CatatanHasilImpor | CatatanSelebihnya)[];
  readonly jumlah: { readonly dibaca: number; readonly dipakai: number; readonly ditahan: number };
}

/**
 * Reads a table of procurement data as transactions or packages. Nothing is dropped: a row that a finding holds back
 * is told with it, so that the caller can import the rest, or nothing.
 */
export function imporTabel(tabel: TabelTeks, opsi: OpsiImpor): HasilImpor {
  const { berkas } = opsi.asal;
  const variabel = opsi.variabel ?? variabelBaku;
  const { tataLetak, letak, catatan: catatanPeta } = petakanKolom(tabel.kepala, { ...opsi, variabel });
  const kepala = { berkas, baris: tabel.barisKepala };
  const awal: CatatanHasilImpor[] = [
    ...tabel.catatan,
    ...catatanPeta.map((satu) => ({ ...satu, lokasi: { ...kepala, ...satu.lokasi } })),
  ];
  const pemetaan = Object.fromEntries([...letak].map(([medan, i]) => [medan, unsurKe(tabel.kepala, i)]));
  if (tataLetak === undefined) return semuaDitahan(tabel, opsi, pemetaan, awal);

  const ejaan = new PengumpulEjaan();
  const labelVariabel = new Map(variabel.map(({ id, label }) => [id, label]));
  const sekali = new PengumpulSekali();
  const milik = variabel.filter(({ id, tingkat }) => tingkat === tataLetak.tabel && letak.has(id));
  /** Another day is a slip of the finger, or of a program. */
  const rentangTanggal = rentangTanggalWajar(opsi.tahun);
  const bentuk: BentukBaris = {
    letak,
    kepala: tabel.kepala,
    variabel: new Map(milik.map((v) => [v.id, pembacaVariabel(v, opsi.padanan, { rentangTanggal })])),
    tersirat: new Map(Object.entries(tataLetak.tersirat ?? {}).filter(([id]) => labelVariabel.has(id))),
    berkas,
    ejaan,
    sekali,
    sebutan: pembacaSebutan(),
  };
  const utuh = tabel.baris.filter(({ cacat }) => cacat !== true);
  const dibaca = utuh.map((baris) => bacaBaris(baris, bentuk, tataLetak.tabel));
  const terbaca = periksaAntarbaris(dibaca, tataLetak.tabel, berkas);
  const dipakai = terbaca.filter(isDipakai);

  const sebutan = new Set(terbaca.map((satu) => satu.sebutan));
  const daftar = susunDaftarUnit([...sebutan], opsi.unitDikenal);
  const unitPemilik = selesaikanPemilik(sebutan, daftar);
  const pemilik = dipakai.map((satu) => ({
    sebutan: unsurKe(satu.sebutan, 0),
    lokasi: {
      berkas,
      baris: satu.baris.nomor,
      ...(pemetaan['unit'] === undefined ? {} : { kolom: pemetaan['unit'] }),
    },
  }));
  const { unit, catatan: catatanUnit } = rangkumUnit(pemilik, unitPemilik, daftar);
  const ditahan = barisDitahan(tabel, terbaca, opsi);
  return {
    tataLetak,
    pemetaan,
    transaksi:
      tataLetak.tabel === 'transaksi'
        ? dipakai.map((satu) => susunTransaksi(satu, unitPemilik, opsi.asal))
        : [],
    paket: tataLetak.tabel === 'rup' ? dipakai.map((satu) => susunPaket(satu, unitPemilik, opsi.asal)) : [],
    unit,
    ditahan,
    catatan: ringkasCatatan<CatatanHasilImpor>([
      ...awal,
      ...catatanTersirat(dipakai, tataLetak, letak, labelVariabel, kepala),
      ...terbaca.flatMap(({ catatan }) => catatan),
      ...ejaan.hasil(),
      ...sekali.hasil(),
      ...catatanUnit,
      ...periksaTahun(dipakai, opsi.tahun, pemetaan['tahun'] ?? '', berkas),
      ...periksaKeadaan(dipakai, tataLetak.tabel, berkas),
    ]),
    jumlah: { dibaca: tabel.baris.length, dipakai: dipakai.length, ditahan: ditahan.length },
  };
}

/** Rows of broken structure and rows with unusable values, in the order of the file. */
function barisDitahan(
  tabel: TabelTeks,
  terbaca: readonly BarisTerbaca[],
  { asal }: OpsiImpor,
): BarisDitahan[] {
  const struktur = kelompokkan(tabel.catatan, ({ lokasi }) => lokasi.baris);
  const perBaris = new Map(terbaca.map((satu) => [satu.baris, satu]));
  return tabel.baris.flatMap((baris) => {
    const isi = perBaris.get(baris);
    if (isi !== undefined && isDipakai(isi)) return [];
    const catatan = [...(struktur.get(baris.nomor) ?? []), ...(isi?.catatan ?? [])];
    return [{ asal: { ...asal, baris: baris.nomor }, sel: baris.sel, catatan }];
  });
}

const semuaDitahan = (
  tabel: TabelTeks,
  opsi: OpsiImpor,
  pemetaan: Readonly<Record<string, string>>,
  catatan: readonly CatatanHasilImpor[],
): HasilImpor => {
  const ditahan = barisDitahan(tabel, [], opsi);
  const jumlah = { dibaca: ditahan.length, dipakai: 0, ditahan: ditahan.length };
  return { pemetaan, transaksi: [], paket: [], unit: [], ditahan, catatan, jumlah };
};
