import type { BarisData } from '../data/baris-data';
import { denganIsian, type IsianBaris } from '../data/isian-baris';
import { keberlakuanBaris, type Keberlakuan } from '../data/keberlakuan';
import type { AturanTidakMelapor } from '../rencana/atribut-indikator';
import { susunTabelKolom, type TabelKolom } from '../rumus';
import { ada, tidakBerlakuMenurutAturan, type Isian, type NilaiIsian } from '../umum/isian';
import { kelompokkan } from '../umum/kelompok';
import { daftarTurunan } from '../variabel/turunan';
import { daftarTingkatData, type TingkatData, type Variabel } from '../variabel/tipe';
import type { BahanPerhitungan } from './bahan';
import type { BarisHitung } from './baris-hitung';
import { isiTurunan } from './isi-turunan';
import type { PetaPaket } from './peta-paket';
import { dariPeta } from '../umum/pasti';

/** The rows of a period under one rule for units that did not report, as columns. */
export interface KumpulanData {
  readonly tabel: Readonly<Partial<Record<TingkatData, TabelKolom>>>;
  /** The row behind each table row, in the table's order. */
  readonly baris: Readonly<Partial<Record<TingkatData, readonly BarisHitung[]>>>;
  /** Units whose data are in it. */
  readonly melapor: ReadonlySet<string>;
}

/**
 * A row of a silent unit under the rule "zero": every number is a present 0, also where an import prefilled what the unit
 * had to confirm. What the team itself gives (the budget ceiling, `pengisi` UKPBJ) stays, and what does not apply is no zero.
 */
function isianNol(
  tingkat: TingkatData,
  variabel: readonly Variabel[],
  isian: IsianBaris,
  tidakBerlaku: Keberlakuan['tidakBerlaku'] = new Set(),
): IsianBaris {
  const nol: Record<string, Isian<NilaiIsian>> = {};
  for (const { id, pengisi, tipe, tingkat: milik } of variabel)
    if (milik === tingkat && (tipe === 'angka' || tipe === 'rupiah') && !tidakBerlaku.has(id))
      nol[id] = (pengisi === 'UKPBJ' ? isian[id] : undefined) ?? ada(0);
  return denganIsian(isian, nol);
}

/** Variables that a figure of the plan can depend on. */
const variabelDibaca = ({ rumus: { rumus } }: BahanPerhitungan): ReadonlySet<string> =>
  new Set([
    ...[...rumus.values()].flatMap(({ rumus: utama, basis }) => [
      ...utama.variabel,
      ...(basis?.variabel ?? []),
    ]),
    ...daftarTurunan.map(({ jumlahDari }) => jumlahDari),
  ]);

/** A blank that its row's state explains is not missing. Only what is read is marked: rows are many. */
function tandaiTidakBerlaku(
  baris: BarisHitung,
  { tidakBerlaku }: Keberlakuan,
  dibaca: ReadonlySet<string>,
): BarisHitung {
  const kosong: string[] = [];
  for (const id of tidakBerlaku)
    if (dibaca.has(id) && (baris.isian[id]?.keadaan ?? 'kosong') === 'kosong') kosong.push(id);
  if (kosong.length === 0) return baris;
  const tanda = Object.fromEntries(kosong.map((id) => [id, tidakBerlakuMenurutAturan]));
  return { ...baris, isian: denganIsian(baris.isian, tanda) };
}

const kunciBaris = ({ tingkat, id }: Pick<BarisHitung, 'tingkat' | 'id'>): string => `${tingkat}|${id}`;

/** Each row once where a unit took over from others: its own return says of a package what theirs said before. */
function sekali(baris: readonly BarisData[], perlu: boolean): readonly BarisData[] {
  if (!perlu) return baris;
  const terlihat = new Set<string>();
  return baris.filter((satu) => {
    const kunci = kunciBaris(satu);
    const baru = !terlihat.has(kunci);
    terlihat.add(kunci);
    return baru;
  });
}

export function susunKumpulan(
  bahan: BahanPerhitungan,
  aturan: AturanTidakMelapor,
  paket: PetaPaket,
): KumpulanData {
  const { periode, data, induk, opd, variabel } = bahan;
  const dataUnit = kelompokkan(data, (baris) => `${baris.opd}|${baris.periode}`);
  const indukUnit = kelompokkan(induk, (baris) => baris.opd);
  const keberlakuanInduk = keberlakuanBaris(induk, induk);
  const melapor = new Set<string>();
  const baris = opd.flatMap(({ kode }): BarisHitung[] => {
    const terakhir = bahan.posisiTerakhir(kode);
    const dipakai = terakhir === periode.kode || aturan === 'posisi-terakhir' ? terakhir : undefined;
    const warisan = bahan
      .warisan(kode)
      .filter(
        ({ periode: dari }) =>
          dari === periode.kode || (aturan === 'posisi-terakhir' && terakhir !== periode.kode),
      );
    const sendiri = dipakai === undefined ? [] : (dataUnit.get(`${kode}|${dipakai}`) ?? []);
    const kembali = sekali([...sendiri, ...warisan.flatMap((satu) => satu.baris)], warisan.length > 0).map(
      ({ asal, periode: dari, ...isi }) => ({ ...isi, sumber: { asal, periode: dari } }),
    );
    if (dipakai !== undefined || warisan.length > 0) melapor.add(kode);
    if (aturan !== 'nol' || dipakai !== undefined) return kembali;
    const adaNilai = new Set(kembali.map(kunciBaris));
    const diam: BarisHitung[] = (indukUnit.get(kode) ?? [])
      .filter((satu) => !adaNilai.has(kunciBaris(satu)))
      .map((satu) => ({
        ...satu,
        isian: isianNol(satu.tingkat, variabel, satu.isian, keberlakuanInduk(satu).tidakBerlaku),
      }));
    return [
      ...kembali,
      ...diam,
      { id: kode, tingkat: 'opd', opd: kode, kodeRup: [], isian: isianNol('opd', variabel, {}) },
    ];
  });
  const keberlakuan = keberlakuanBaris(baris, induk);
  const terbaca = new Set(baris.map(({ tingkat, id }) => `${tingkat}|${id}`));
  const dibaca = variabelDibaca(bahan);
  const bertanda = baris.map((satu) => tandaiTidakBerlaku(satu, keberlakuan(satu), dibaca));
  const lengkap = isiTurunan(bertanda, {
    paket,
    keberlakuan,
    // Of units that stay silent, where their rows do not count.
    tertunda: induk.filter(({ tingkat, id }) => tingkat === 'transaksi' && !terbaca.has(`${tingkat}|${id}`)),
  });
  const perTingkat = kelompokkan(lengkap, ({ tingkat }) => tingkat);
  const tabel: Partial<Record<TingkatData, TabelKolom>> = {};
  const urut: Partial<Record<TingkatData, readonly BarisHitung[]>> = {};
  for (const tingkat of daftarTingkatData) {
    const milik = perTingkat.get(tingkat) ?? [];
    tabel[tingkat] = susunTabelKolom(tingkat, milik, variabel);
    const menurutId = new Map(milik.map((satu) => [satu.id, satu]));
    urut[tingkat] = tabel[tingkat].idBaris.map((id) => dariPeta(menurutId, id));
  }
  return { tabel, baris: urut, melapor };
}
