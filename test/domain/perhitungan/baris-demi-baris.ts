import type { BarisData, BarisInduk } from '../../../src/domain/data/baris-data';
import { keberlakuanBaris } from '../../../src/domain/data/keberlakuan';
import type { BahanPerhitungan } from '../../../src/domain/perhitungan/bahan';
import type { Isian, NilaiIsian } from '../../../src/domain/umum/isian';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import type { TingkatData } from '../../../src/domain/variabel/tipe';

type Isi = Readonly<Partial<Record<string, Isian<NilaiIsian>>>>;

/** A row that counts, with its values written out. */
export interface BarisBiasa {
  readonly id: string;
  readonly tingkat: TingkatData;
  readonly opd: string;
  readonly kodeRup: readonly string[];
  readonly isian: Isi;
}

type Aturan = 'tidak-dihitung' | 'nol';

const kunci = ({ tingkat, id }: Pick<BarisBiasa, 'tingkat' | 'id'>): string => `${tingkat}|${id}`;
const angka = (isi: Isian<NilaiIsian> | undefined): number | undefined =>
  isi?.keadaan === 'ada' && typeof isi.nilai === 'number' ? isi.nilai : undefined;
const salin = (isian: Isi): Record<string, Isian<NilaiIsian>> => {
  const hasil: Record<string, Isian<NilaiIsian>> = {};
  for (const { id } of variabelBaku) {
    const satu = isian[id];
    if (satu !== undefined) hasil[id] = satu;
  }
  return hasil;
};

/**
 * The rows of a period as the rules say (docs/aturan.md), one row after the other and each an object: slow, and with nothing
 * of columns. Of a journal of packages, and of earlier positions, it knows nothing.
 */
export function barisDemiBaris(
  bahan: BahanPerhitungan,
  aturan: Aturan,
  dibaca: ReadonlySet<string>,
): readonly BarisBiasa[] {
  const { data, induk, opd, periode } = bahan;
  const unit = new Set(opd.map(({ kode }) => kode));
  const melapor = (kode: string): boolean => bahan.posisiTerakhir(kode) === periode.kode;
  const kembali = new Map<string, BarisData>();
  for (const satu of data)
    if (satu.periode === periode.kode && bahan.isMelapor(satu.opd, satu.periode))
      kembali.set(kunci(satu), satu);
  // Each row once, in its last position; then those of no unit are nobody's.
  for (const [k, satu] of kembali) if (!unit.has(satu.opd)) kembali.delete(k);
  const dariUnit = [...kembali.values()].map(({ id, tingkat, opd, kodeRup, isian }): BarisBiasa => ({
    id,
    tingkat,
    opd,
    kodeRup,
    isian: salin(isian),
  }));
  const diam = aturan === 'nol' ? barisDiam(bahan, kembali, melapor) : [];
  const semua = [...dariUnit, ...diam].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const berlaku = keberlakuanBaris(semua, induk);
  const bertanda = semua.map((satu) => {
    const isian = salin(satu.isian);
    for (const id of berlaku(satu).tidakBerlaku)
      if (dibaca.has(id) && (isian[id]?.keadaan ?? 'kosong') === 'kosong')
        isian[id] = { keadaan: 'tidak-berlaku', menurutAturan: true };
    return { ...satu, isian };
  });
  return bertanda.map((satu) =>
    satu.tingkat === 'rup' ? denganJumlah(satu, bahan, bertanda, berlaku) : satu,
  );
}

function barisDiam(
  { induk, opd }: BahanPerhitungan,
  kembali: ReadonlyMap<string, BarisData>,
  melapor: (kode: string) => boolean,
): readonly BarisBiasa[] {
  const berlaku = keberlakuanBaris(induk, induk);
  const nol = (tingkat: TingkatData, isian: Isi, tidakBerlaku: ReadonlySet<string>): Isi => {
    const hasil: Record<string, Isian<NilaiIsian>> = { ...salin(isian) };
    for (const v of variabelBaku) {
      if (v.tingkat !== tingkat || (v.tipe !== 'angka' && v.tipe !== 'rupiah') || tidakBerlaku.has(v.id))
        continue;
      if (v.pengisi !== 'UKPBJ' || (isian[v.id]?.keadaan ?? 'kosong') === 'kosong')
        hasil[v.id] = { keadaan: 'ada', nilai: 0 };
    }
    return hasil;
  };
  return opd.flatMap(({ kode }): BarisBiasa[] =>
    melapor(kode)
      ? []
      : [
          ...induk
            .filter((satu) => satu.opd === kode && !kembali.has(kunci(satu)))
            .map(({ id, tingkat, kodeRup, isian, ...lain }) => ({
              id,
              tingkat,
              opd: kode,
              kodeRup,
              isian: nol(tingkat, isian, berlaku({ id, tingkat, kodeRup, isian, ...lain }).tidakBerlaku),
            })),
          { id: kode, tingkat: 'opd', opd: kode, kodeRup: [], isian: nol('opd', {}, new Set()) },
        ],
  );
}

/** A package with the sum of its contracts, where it was not given. */
function denganJumlah(
  paket: BarisBiasa,
  bahan: BahanPerhitungan,
  semua: readonly BarisBiasa[],
  berlaku: ReturnType<typeof keberlakuanBaris>,
): BarisBiasa {
  const [kode] = paket.kodeRup;
  const ada = paket.isian['nilai_kontrak_paket'];
  const kosong =
    ada === undefined ||
    ada.keadaan === 'kosong' ||
    (ada.keadaan === 'tidak-berlaku' && ada.menurutAturan === true);
  if (kode === undefined || !kosong) return paket;
  const hasil = jumlahKontrak(kode, bahan, semua, berlaku);
  return hasil === undefined ? paket : { ...paket, isian: { ...paket.isian, nilai_kontrak_paket: hasil } };
}

function jumlahKontrak(
  kode: string,
  bahan: BahanPerhitungan,
  semua: readonly BarisBiasa[],
  berlaku: ReturnType<typeof keberlakuanBaris>,
): Isian<number> | undefined {
  const batal = (satu: BarisBiasa | BarisInduk): boolean => berlaku(satu).mustahil.has('nilai_kontrak_awal');
  const terbaca = new Set(semua.map(kunci));
  const menunggu = bahan.induk.some(
    (satu) =>
      satu.tingkat === 'transaksi' &&
      !terbaca.has(kunci(satu)) &&
      satu.kodeRup.includes(kode) &&
      !((angka(satu.isian['tgl_kontrak']) ?? -Infinity) > bahan.tanggalData) &&
      !batal(satu),
  );
  if (menunggu) return undefined;
  const daftar = semua.filter((satu) => satu.tingkat === 'transaksi' && satu.kodeRup.includes(kode));
  const hidup = daftar.filter((satu) => !batal(satu));
  if (hidup.length === 0)
    return daftar.length > 0 ? { keadaan: 'tidak-berlaku', menurutAturan: true } : undefined;
  const berisi = hidup.filter(({ isian }) => isian['nilai_kontrak_awal']?.keadaan !== 'tidak-berlaku');
  if (berisi.length === 0)
    return hidup.every(({ isian }) => {
      const isi = isian['nilai_kontrak_awal'];
      return isi?.keadaan === 'tidak-berlaku' && isi.menurutAturan === true;
    })
      ? { keadaan: 'tidak-berlaku', menurutAturan: true }
      : { keadaan: 'tidak-berlaku' };
  let jumlah = 0;
  for (const satu of berisi) {
    const nilai = angka(satu.isian['nilai_kontrak_awal']);
    const bagian = nilai === undefined ? undefined : bagianPaket(kode, satu, nilai, bahan);
    if (bagian === undefined) return undefined;
    jumlah += bagian;
  }
  return { keadaan: 'ada', nilai: jumlah };
}

/** By the ceilings of the packages, whole Rupiah that add up. */
function bagianPaket(
  kode: string,
  { kodeRup, opd }: BarisBiasa,
  nilai: number,
  bahan: BahanPerhitungan,
): number | undefined {
  const { induk, data, periode, opd: unit } = bahan;
  const paketDari = (dicari: string): { opd?: string; pagu?: number } => {
    const hasil: { opd?: string; pagu?: number } = {};
    const ikut = (satu: BarisData | BarisInduk): boolean =>
      satu.tingkat === 'rup' && satu.kodeRup.includes(dicari);
    const terakhir = new Map<string, BarisData>();
    for (const satu of data)
      if (satu.periode === periode.kode && bahan.isMelapor(satu.opd, satu.periode))
        terakhir.set(kunci(satu), satu);
    const kembali = [...terakhir.values()].filter((satu) => unit.some((u) => u.kode === satu.opd));
    for (const satu of [...induk, ...kembali].filter(ikut)) {
      hasil.opd = satu.opd;
      const pagu = angka(satu.isian['pagu']);
      if (pagu !== undefined) hasil.pagu = pagu;
    }
    return hasil;
  };
  const urut = [...new Set(kodeRup)].sort();
  const paket = urut.map(paketDari);
  if (!paket.some((satu) => satu.opd === opd)) return undefined;
  if (urut.length === 1) return nilai;
  const jumlah = paket.reduce((total, { pagu = NaN }) => total + pagu, 0);
  if (!(jumlah > 0)) return undefined;
  const batas = urut.map((_, k) =>
    k === urut.length - 1
      ? nilai
      : Math.round((nilai * paket.slice(0, k + 1).reduce((total, { pagu = 0 }) => total + pagu, 0)) / jumlah),
  );
  const ke = urut.indexOf(kode);
  return (batas[ke] ?? 0) - (ke === 0 ? 0 : (batas[ke - 1] ?? 0));
}
