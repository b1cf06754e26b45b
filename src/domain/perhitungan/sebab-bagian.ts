import type { RincianAgregat, RumusSah } from '../rumus';
import type { Agregat } from '../rumus/pohon/simpul';
import { variabelAgregat } from '../rumus/pohon/simpul';
import type { Posisi } from '../rumus/token/token';
import { terbesar } from '../umum/banyak';
import type { TingkatData, Variabel } from '../variabel/tipe';
import { variabelDitanyakan } from '../variabel/turunan';
import type { BahanSebab, SebabData } from './bahan-sebab';
import type { KolomDiperiksa, SebabCapaian, SebabHitungBaris } from './sebab';

/** The aggregates in a part of a formula; all of them where it is not known which part. */
export const agregatBagian = (
  { agregat }: Pick<RumusSah, 'agregat'>,
  posisi: Posisi | undefined,
): readonly Agregat[] =>
  posisi === undefined
    ? agregat
    : agregat.filter(({ posisi: [awal, akhir] }) => posisi[0] <= awal && akhir <= posisi[1]);

/** Columns as a person finds them: of a sum that nobody types, the one that it is made of. */
export function kolomDiperiksa(
  id: readonly string[],
  variabel: readonly Variabel[],
): readonly KolomDiperiksa[] {
  const diketik = new Set(id.map(variabelDitanyakan));
  return variabel
    .filter((satu) => diketik.has(satu.id))
    .map((satu) => ({ label: satu.label, diimpor: isDiimpor(satu) }));
}

/** There are imports of packages and transactions only: what UKPBJ knows of a unit or an action its template asks for. */
export const isDiimpor = ({ pengisi, tingkat }: Variabel): boolean =>
  pengisi === 'UKPBJ' && (tingkat === 'rup' || tingkat === 'transaksi');

/** Rows were used, and the part of the formula gives nothing all the same. */
export function sebabBagian(
  sebab: SebabData,
  bahan: Pick<BahanSebab, 'rumus' | 'variabel' | 'barisLingkup' | 'agregat'>,
): SebabCapaian {
  const { rumus, variabel } = bahan;
  const bagian = sebab.posisi === undefined ? null : rumus.teks.slice(...sebab.posisi);
  const milik = agregatBagian(rumus, sebab.posisi);
  const kolom = kolomDiperiksa(milik.flatMap(variabelAgregat), variabel);
  const letak = new Set(milik.map(({ posisi }) => posisi[0]));
  const dirinci = bahan.agregat().filter(({ posisi }) => letak.has(posisi[0]));
  const baris = dirinci.reduce((jumlah, { dipakai }) => jumlah + dipakai, 0);
  const [pertama] = milik;
  if (sebab.jenis === 'penyebut-nol' && (baris > 0 || pertama === undefined || !isBersyarat(dirinci)))
    return { jenis: 'penyebut-nol', bagian, baris, kolom };
  const tingkat = sebab.jenis === 'penyebut-nol' ? (pertama?.tingkat ?? 'transaksi') : sebab.tingkat;
  return {
    jenis: 'syarat-tidak-terpenuhi',
    tingkat,
    baris: bahan.barisLingkup(tingkat),
    bagian: bagian ?? rumus.teks,
    kolom,
  };
}

/** Rows were judged, and all of them fail the condition of their aggregate. */
const isBersyarat = (agregat: readonly RincianAgregat[]): boolean =>
  agregat.every(({ tidakMemenuhi, dipakai }) => tidakMemenuhi > 0 && dipakai === 0);

const jenisHitung: readonly SebabHitungBaris[] = ['penyebut-nol', 'di-luar-kalender', 'melebihi-batas'];

/** Rows of a level that lack nothing and give nothing, by why; of several aggregates the one that loses most. */
export function barisTidakTerhitung(
  tingkat: TingkatData,
  agregat: readonly RincianAgregat[],
): readonly { readonly jenis: SebabHitungBaris; readonly baris: number }[] {
  const milik = agregat.filter((satu) => satu.tingkat === tingkat).flatMap(({ dikeluarkan }) => dikeluarkan);
  return jenisHitung.flatMap((jenis) => {
    const baris = terbesar(
      milik.filter(({ sebab }) => sebab.jenis === jenis).map((satu) => satu.banyak),
      0,
    );
    return baris === 0 ? [] : [{ jenis, baris }];
  });
}
