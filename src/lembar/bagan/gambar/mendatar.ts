import { tambahSemua, terbesar } from '../../../domain/umum/banyak';
import { jangkauan, skalaTertulis, type Skala } from './skala';
import { barisTeks, lebarTeks, TINGGI_BARIS, UKURAN_HURUF } from './teks-muat';
import { banyakJalur, batangKategori, type Batang } from './tumpukan';
import type { BahanGambar, Bentuk, Gambar, TulisNilai } from './tipe';

const TINGGI_BATANG = 18;
const SELA = 6;
const MAKS_BARIS_NAMA = 2;

interface BidangMendatar {
  readonly skala: Skala;
  readonly kiri: number;
  readonly kanan: number;
  x(nilai: number): number;
}

/** Bars from left to right, each under the name of its category, which has the whole width for itself. */
export function gambarMendatar(bahan: BahanGambar, lebar: number, tulis: TulisNilai): Gambar {
  const bidang = bidangMendatar(bahan, lebar, tulis);
  const tinggiBatang = TINGGI_BATANG * banyakJalur(bahan);
  const bentuk: Bentuk[] = [];
  let y = 0;
  bahan.kategori.forEach((nama, ke) => {
    const baris = barisTeks(nama, lebar, MAKS_BARIS_NAMA);
    baris.forEach((isi, k) =>
      bentuk.push(tulisan(isi, 0, y + TINGGI_BARIS * k + UKURAN_HURUF, 'start', 'sumbu')),
    );
    y += TINGGI_BARIS * baris.length + 2;
    tambahSemua(
      bentuk,
      batangKategori(bahan, ke).flatMap((satu, _, semua) =>
        batangMendatar(bahan, bidang, { satu, sendiri: semua.length === 1, ke, y }, tulis),
      ),
    );
    y += tinggiBatang + SELA;
  });
  return {
    lebar,
    tinggi: y + TINGGI_BARIS + SELA,
    bentuk: [...kisiMendatar(bidang, y, tulis), ...bentuk],
  };
}

function bidangMendatar(bahan: BahanGambar, lebar: number, tulis: TulisNilai): BidangMendatar {
  const batas = jangkauan(bahan);
  const terlebar = terbesar(batas.map((satu) => lebarTeks(tulis(satu))));
  const skala = skalaTertulis(batas, bahan.sumbu ?? {}, lebar / (terlebar + 2 * SELA), tulis);
  const lebarTanda = (ke: number): number => lebarTeks(tulis(skala.tanda.at(ke) ?? 0));
  const kiri = lebarTanda(0) / 2;
  // A value that stands alone is written behind its bar.
  const kanan = lebar - Math.max(lebarTanda(-1) / 2, bahan.label ? terlebar + SELA : 0);
  const { min, maks } = skala;
  return {
    skala,
    kiri,
    kanan,
    x: (nilai) => kiri + ((Math.min(Math.max(nilai, min), maks) - min) / (maks - min)) * (kanan - kiri),
  };
}

/** Marks that would stand in each other are left out. */
function kisiMendatar(bidang: BidangMendatar, bawah: number, tulis: TulisNilai): readonly Bentuk[] {
  let bebas = -Infinity;
  return bidang.skala.tanda.flatMap((satu): readonly Bentuk[] => {
    const setengah = lebarTeks(tulis(satu)) / 2;
    const x = bidang.x(satu);
    const muat = x - setengah >= bebas;
    if (muat) bebas = x + setengah + 2;
    return [
      { jenis: 'kisi', dari: [x, 0], ke: [x, bawah], pokok: satu === 0 },
      ...(muat ? [tulisan(tulis(satu), x, bawah + TINGGI_BARIS, 'middle', 'sumbu')] : []),
    ];
  });
}

function batangMendatar(
  { kategori, deret, label }: BahanGambar,
  bidang: BidangMendatar,
  {
    satu,
    sendiri,
    ke,
    y,
  }: { readonly satu: Batang; readonly sendiri: boolean; readonly ke: number; readonly y: number },
  tulis: TulisNilai,
): readonly Bentuk[] {
  const [kiri, kanan] = [bidang.x(satu.dari), bidang.x(satu.ke)].sort((a, b) => a - b) as [number, number];
  const atas = y + TINGGI_BATANG * satu.jalur;
  const isi = tulis(satu.nilai);
  const nama = [kategori[ke], deret[satu.deret]?.nama].filter(Boolean).join(', ');
  const garisHuruf = atas + TINGGI_BATANG / 2 + UKURAN_HURUF / 3;
  return [
    {
      jenis: 'kotak',
      x: kiri,
      y: atas,
      lebar: kanan - kiri,
      tinggi: TINGGI_BATANG,
      deret: satu.deret,
      keterangan: `${nama}: ${isi}`,
    },
    ...(!label
      ? []
      : sendiri
        ? [tulisan(isi, kanan + SELA / 2, garisHuruf, 'start', 'nilai')]
        : lebarTeks(isi) <= kanan - kiri
          ? [tulisan(isi, (kiri + kanan) / 2, garisHuruf, 'middle', 'nilai')]
          : []),
  ];
}

const tulisan = (
  isi: string,
  x: number,
  y: number,
  rata: 'start' | 'middle',
  milik: 'sumbu' | 'nilai',
): Bentuk => ({ jenis: 'teks', titik: [x, y], isi, rata, tegak: false, milik });
