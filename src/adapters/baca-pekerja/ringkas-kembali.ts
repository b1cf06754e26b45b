import { cariTabel } from '../../application/tabel-terbaca';
import { tabelDariPenanda } from '../../lembar/tata-letak';
import type { IsiPadat } from '../xlsx/baca/padat/isi-padat';
import { bukuTerbaca, type BukuPadat, type LembarPadat } from '../xlsx/baca/padat/lembar-padat';
import { isKodeBerteks, isKodeTeks } from '../xlsx/baca/padat/kode-sel';
import { LarikTumbuh } from '../xlsx/baca/padat/larik-tumbuh';

/** Of a sheet without a table so many rows are looked at, for a copy of one (`salinan.ts`), and whether more follow. */
const BARIS_TANPA_TABEL = 201;

/**
 * What of a returned workbook anybody looks at: the columns of its tables, all that stands above them, the first rows of
 * sheets without one, and markers wherever they stand. A file of strangers may hold millions of cells beside that, which
 * need not wait in memory until all files are read.
 */
export function ringkasKembali(buku: BukuPadat): BukuPadat {
  const penanda = Uint8Array.from(buku.teks, (teks) => (tabelDariPenanda(teks) === undefined ? 0 : 1));
  const terbaca = bukuTerbaca(buku).lembar;
  const lembar = buku.lembar.map((satu, ke): LembarPadat => {
    const asal = terbaca[ke];
    const letak = asal && cariTabel(asal);
    const semua = [...(letak?.kolom ?? []), ...(letak?.ganda ?? [])].map(({ indeks }) => indeks);
    const kolom = semua.reduce((a, b) => Math.max(a, b), -1);
    const utuh = (nomor: number, baris: number): boolean =>
      letak === undefined ? baris < BARIS_TANPA_TABEL : nomor <= letak.barisKepala;
    const isi = saring(
      satu.isi,
      (nomor, baris) => (utuh(nomor, baris) ? Infinity : kolom + 1),
      (kode, nilai) => isKodeTeks(kode) && penanda[nilai] === 1,
    );
    return { ...satu, isi, gabungan: letak === undefined ? new Int32Array(0) : satu.gabungan };
  });
  return lembar.every(({ isi }, ke) => isi === buku.lembar[ke]?.isi)
    ? { ...buku, lembar }
    : { ...buku, ...tanpaTeksLain(lembar, buku.teks) };
}

/** The texts that these sheets still hold, in the order in which they stand there. */
function tanpaTeksLain(
  lembar: readonly LembarPadat[],
  semua: readonly string[],
): Pick<BukuPadat, 'lembar' | 'teks'> {
  const letakTeks = new Int32Array(semua.length).fill(-1);
  const teks: string[] = [];
  for (const { isi } of lembar)
    for (let at = 0; at < isi.kode.length; at++) {
      if (!isKodeBerteks(isi.kode[at] ?? 0)) continue;
      const lama = isi.nilai[at] ?? 0;
      if (letakTeks[lama] === -1) letakTeks[lama] = teks.push(semua[lama] ?? '') - 1;
      isi.nilai[at] = letakTeks[lama] ?? 0;
    }
  return { lembar, teks };
}

/**
 * The cells before the column that `sampai` says of a row, and those that are wanted wherever they stand. As it is where that is
 * all of it: a template that was filled in holds nothing else.
 */
function saring(
  isi: IsiPadat,
  sampai: (nomor: number, baris: number) => number,
  ingin: (kode: number, nilai: number) => boolean,
): IsiPadat {
  const { nomor, mulai, panjang, kode, nilai } = isi;
  if (panjang.every((lebar, baris) => lebar <= sampai(nomor[baris] ?? 0, baris))) return isi;
  const hasil = {
    nomor: new LarikTumbuh((n) => new Int32Array(n)),
    mulai: new LarikTumbuh((n) => new Int32Array(n)),
    panjang: new LarikTumbuh((n) => new Int32Array(n)),
    kode: new LarikTumbuh((n) => new Uint8Array(n)),
    nilai: new LarikTumbuh((n) => new Float64Array(n)),
  };
  for (let baris = 0; baris < nomor.length; baris++) {
    const awal = mulai[baris] ?? 0;
    const lebar = panjang[baris] ?? 0;
    const batas = Math.min(lebar, sampai(nomor[baris] ?? 0, baris));
    let tersisa = 0;
    for (let k = 0; k < lebar; k++) {
      const at = awal + k;
      if (k >= batas && !ingin(kode[at] ?? 0, nilai[at] ?? 0)) kode[at] = 0;
      if (kode[at] !== 0) tersisa = k + 1;
    }
    if (tersisa === 0) continue;
    hasil.nomor.tambah(nomor[baris] ?? 0);
    hasil.mulai.tambah(hasil.kode.jumlah);
    hasil.panjang.tambah(tersisa);
    hasil.kode.tambahSemua(kode.subarray(awal, awal + tersisa));
    hasil.nilai.tambahSemua(nilai.subarray(awal, awal + tersisa));
  }
  return {
    nomor: hasil.nomor.ambil(),
    mulai: hasil.mulai.ambil(),
    panjang: hasil.panjang.ambil(),
    kode: hasil.kode.ambil(),
    nilai: hasil.nilai.ambil(),
  };
}
