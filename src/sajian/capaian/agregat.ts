import type { AsalNilai, HasilRincian } from '../../application/capaian/rincian';
import type { NilaiDisebut } from '../../application/koreksi/catatan';
import { kosong } from '../../domain/umum/isian';
import { tulisNilaiDisebut } from '../../teks/nilai-disebut';
import type { Hasil, RincianAgregat, SebabBaris } from '../../domain/rumus';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Variabel } from '../../domain/variabel/tipe';
import type { Bahasa } from '../../teks/bahasa';
import type { TempatSajian } from '../dasar';
import { koreksiDitawarkan, sajikanUbahan, type KoreksiDitawarkan } from '../koreksi/baris';

/** A row behind a figure. */
export interface BarisSajian {
  readonly id: string;
  /** What it brings in, or why it was left out. */
  readonly isi: string;
  /** Code of its unit. */
  readonly opd: string;
  /** Values that the part reads: `nilai_pdn 1.000.000 · nilai_kontrak 2.000.000`. */
  readonly isian: string;
  /** File, sheet and cells that the values stood in; `null` where they came by no file. */
  readonly asal: string | null;
  /** Its place on the workbook's data sheet. */
  readonly diBuku: TempatSajian | null;
  /** How it differs from what the unit returned, each a line: edited, corrected. */
  readonly ubahan: readonly string[];
  /** What a correction of it begins with; `null` where the row came by no return. */
  readonly koreksi: KoreksiDitawarkan | null;
}

/** One aggregate of a formula: what came out, of how many rows, and the first of them. */
export interface AgregatSajian {
  /** As it stands in the formula. */
  readonly teks: string;
  /** The value, or why there is none. */
  readonly hasil: string;
  /** How many rows were used and left out, each a line. */
  readonly hitungan: readonly string[];
  readonly baris: readonly BarisSajian[];
  readonly barisDikeluarkan: readonly BarisSajian[];
  /** Dated after the data date. */
  readonly barisSesudah: readonly BarisSajian[];
  /** How many rows there are of each kind. */
  readonly jumlah: { readonly dipakai: number; readonly dikeluarkan: number; readonly sesudah: number };
}

const variabelDari = (id: string): Variabel | undefined => variabelBaku.find((satu) => satu.id === id);

export const tulisSebabBaris = (sebab: SebabBaris, bahasa: Bahasa): string =>
  bahasa.sebabBaris(sebab, (id) => variabelDari(id)?.nama ?? id);

export const tulisHasil = (hasil: Hasil, bahasa: Bahasa): string =>
  hasil.jenis === 'nilai' ? bahasa.tulis.angka(hasil.nilai) : bahasa.sebab(hasil.sebab);

export function sajikanAgregat(hasil: HasilRincian, agregat: RincianAgregat, bahasa: Bahasa): AgregatSajian {
  const { tulis } = bahasa;
  return {
    teks: agregat.teks,
    hasil: tulisHasil(agregat.hasil, bahasa),
    hitungan: tulisHitungan(agregat, bahasa),
    baris: agregat.barisDihitung.map(({ id, nilai }) =>
      sajikanBaris(hasil, agregat, { id, isi: tulis.angka(nilai) }, bahasa),
    ),
    barisDikeluarkan: agregat.barisDikeluarkan.map(({ id, sebab }) =>
      sajikanBaris(hasil, agregat, { id, isi: tulisSebabBaris(sebab, bahasa) }, bahasa),
    ),
    barisSesudah: (agregat.barisSesudah ?? []).map((id) =>
      sajikanBaris(
        hasil,
        { ...agregat, dibaca: [...new Set([...kolomBatas(hasil, agregat), ...agregat.dibaca])] },
        { id, isi: bahasa.teks.sajian.rincian.barisSesudah },
        bahasa,
      ),
    ),
    jumlah: {
      dipakai: agregat.dipakai,
      dikeluarkan: agregat.dikeluarkan.reduce((jumlah, { banyak }) => jumlah + banyak, 0),
      sesudah: agregat.sesudah ?? 0,
    },
  };
}

/** The dates that decide whether a row is after the data date. */
const kolomBatas = (
  { capaian: { batas = [] } }: HasilRincian,
  { tingkat }: RincianAgregat,
): readonly string[] => batas.find((satu) => satu.tingkat === tingkat)?.kolom ?? [];

/** The counts of a part, each a line. */
export function tulisHitungan(
  {
    tingkat,
    dipakai,
    tidakMemenuhi,
    diLuarBasis,
    tidakBerlaku = 0,
    sesudah = 0,
    dikeluarkan,
  }: RincianAgregat,
  bahasa: Bahasa,
): readonly string[] {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.rincian;
  return [
    kata.dipakai[tingkat](tulis.angka(dipakai)),
    ...(tidakMemenuhi > 0 ? [kata.tidakMemenuhi(tulis.angka(tidakMemenuhi))] : []),
    ...(diLuarBasis > 0 ? [kata.diLuarBasis(tulis.angka(diLuarBasis))] : []),
    ...(tidakBerlaku > 0 ? [kata.tidakBerlaku(tulis.angka(tidakBerlaku))] : []),
    ...(sesudah > 0 ? [kata.sesudah(tulis.angka(sesudah))] : []),
    ...dikeluarkan.map(({ sebab, banyak }) =>
      kata.dikeluarkan(tulis.angka(banyak), tulisSebabBaris(sebab, bahasa)),
    ),
  ];
}

const tulisSel = (nilai: NilaiDisebut, { tulis, teks }: Bahasa): string =>
  tulisNilaiDisebut(nilai, teks.sajian.rincian.isian, tulis, { polos: true });

function sajikanBaris(
  hasil: HasilRincian,
  agregat: RincianAgregat,
  satu: Pick<BarisSajian, 'id' | 'isi'>,
  bahasa: Bahasa,
): BarisSajian {
  const asal = hasil.asal(agregat, satu.id);
  const milik = hasil.baris(agregat, satu.id);
  const dibaca = agregat.dibaca.flatMap((id) => variabelDari(id) ?? []);
  const diBuku = asal?.diBuku;
  return {
    ...satu,
    opd: milik?.opd ?? '',
    isian: dibaca
      .map(({ id, nama, tipe }) => `${nama} ${tulisSel({ isian: milik?.isian[id] ?? kosong, tipe }, bahasa)}`)
      .join(' · '),
    asal:
      asal === undefined || milik?.ubahan?.baris === 'ditambah'
        ? null
        : tulisAsal(
            asal,
            // What was typed over is no value of the unit's cell.
            dibaca.filter(({ id }) => milik?.ubahan?.disunting[id] === undefined),
            bahasa,
          ),
    diBuku:
      diBuku === undefined
        ? null
        : { ...diBuku, teks: bahasa.teks.sajian.rincian.barisLembar(diBuku.lembar, diBuku.baris) },
    ubahan: milik === undefined ? [] : sajikanUbahan(milik, dibaca, asal, bahasa),
    koreksi: milik === undefined ? null : koreksiDitawarkan(milik, dibaca, agregat.tingkat),
  };
}

function tulisAsal(
  { berkas, lembar, baris, sel }: AsalNilai,
  dibaca: readonly Variabel[],
  { teks }: Bahasa,
): string {
  const kata = teks.sajian.rincian;
  const alamat = dibaca.flatMap(({ id }) => sel[id] ?? []);
  return kata.dariBerkas(berkas, lembar, alamat.length === 0 ? kata.baris(baris) : alamat.join(' '));
}
