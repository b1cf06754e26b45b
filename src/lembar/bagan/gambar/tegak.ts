import { terbesar } from '../../../domain/umum/banyak';
import { batangTegak } from './batang-tegak';
import { bidangTegak, SELA, type BidangTegak } from './bidang-tegak';
import { garisDeret } from './garis';
import { lebarTeks, potongSelebar, TINGGI_BARIS, UKURAN_HURUF } from './teks-muat';
import type { BahanGambar, Bentuk, Gambar, TulisNilai } from './tipe';

/** Longest name that is written beside its category, from the bottom to the top. */
const RUANG_NAMA = 98;

/** Columns and lines over categories from left to right. */
export function gambarTegak(bahan: BahanGambar, lebar: number, tulis: TulisNilai): Gambar {
  const { kategori, deret } = bahan;
  const bidang = bidangTegak(bahan, lebar, tulis);
  const namaTegak = kategori.some((nama) => lebarTeks(nama) > bidang.jarak - 4);
  const tinggiNama = namaTegak
    ? Math.min(RUANG_NAMA, terbesar(kategori.map(lebarTeks), 0)) + SELA * 2
    : TINGGI_BARIS + SELA;
  return {
    lebar: bidang.kanan + SELA,
    tinggi: bidang.bawah + tinggiNama,
    bentuk: [
      ...kisiTegak(bidang, tulis),
      ...kategori.flatMap((_, ke) => batangTegak(bahan, bidang, ke, tulis)),
      ...deret.flatMap((satu, ke) =>
        satu.rupa === 'garis' ? garisDeret(bahan, satu, ke, bidang, tulis) : [],
      ),
      ...kategori.map((nama, ke) => namaKategori(nama, bidang.tengah(ke), bidang.bawah, namaTegak)),
    ],
  };
}

const kisiTegak = (bidang: BidangTegak, tulis: TulisNilai): readonly Bentuk[] =>
  bidang.skala.tanda.flatMap((satu): readonly Bentuk[] => [
    {
      jenis: 'kisi',
      dari: [bidang.kiri, bidang.y(satu)],
      ke: [bidang.kanan, bidang.y(satu)],
      pokok: satu === 0,
    },
    {
      jenis: 'teks',
      titik: [bidang.kiri - SELA, bidang.y(satu) + UKURAN_HURUF / 3],
      isi: tulis(satu),
      rata: 'end',
      tegak: false,
      milik: 'sumbu',
    },
  ]);

const namaKategori = (nama: string, x: number, bawah: number, tegak: boolean): Bentuk => ({
  jenis: 'teks',
  titik: tegak ? [x + UKURAN_HURUF / 3, bawah + SELA] : [x, bawah + TINGGI_BARIS],
  isi: tegak ? potongSelebar(nama, RUANG_NAMA) : nama,
  rata: tegak ? 'end' : 'middle',
  tegak,
  milik: 'sumbu',
});
