import { type BidangTegak } from './bidang-tegak';
import { lebarTeks, TINGGI_BARIS, UKURAN_HURUF } from './teks-muat';
import { banyakJalur, batangKategori, type Batang } from './tumpukan';
import type { BahanGambar, Bentuk, TulisNilai } from './tipe';

const LEBAR_BATANG = 40;
const BAGIAN_JARAK = 0.7;

/** The columns of one category, each with its value above it, or inside where others stand on it. */
export function batangTegak(
  bahan: BahanGambar,
  bidang: BidangTegak,
  ke: number,
  tulis: TulisNilai,
): readonly Bentuk[] {
  const jalur = banyakJalur(bahan);
  const lebar = Math.min(bidang.jarak * BAGIAN_JARAK, LEBAR_BATANG * jalur) / jalur;
  const kiri = bidang.tengah(ke) - (lebar * jalur) / 2;
  const semua = batangKategori(bahan, ke);
  const sendiri = jalur > 1 || semua.length === 1;
  return semua.flatMap((satu): readonly Bentuk[] => {
    const x = kiri + lebar * satu.jalur;
    const [y, bawah] = [bidang.y(satu.dari), bidang.y(satu.ke)].sort((a, b) => a - b) as [number, number];
    const nama = [bahan.kategori[ke], bahan.deret[satu.deret]?.nama].filter(Boolean).join(', ');
    return [
      {
        jenis: 'kotak',
        x,
        y,
        lebar,
        tinggi: bawah - y,
        deret: satu.deret,
        keterangan: `${nama}: ${tulis(satu.nilai)}`,
      },
      ...(bahan.label ? nilaiPadaBatang(satu, bidang, { x: x + lebar / 2, y, bawah, sendiri }, tulis) : []),
    ];
  });
}

function nilaiPadaBatang(
  { nilai }: Batang,
  { nilaiTegak }: BidangTegak,
  {
    x,
    y,
    bawah,
    sendiri,
  }: { readonly x: number; readonly y: number; readonly bawah: number; readonly sendiri: boolean },
  tulis: TulisNilai,
): readonly Bentuk[] {
  const isi = tulis(nilai);
  const geser = UKURAN_HURUF / 3;
  const perlu = nilaiTegak ? lebarTeks(isi) : TINGGI_BARIS;
  if (!sendiri && perlu > bawah - y) return [];
  return [
    {
      jenis: 'teks',
      isi,
      tegak: nilaiTegak,
      milik: 'nilai',
      rata: sendiri && nilaiTegak ? 'start' : 'middle',
      titik: [x + (nilaiTegak ? geser : 0), sendiri ? y - geser : (y + bawah) / 2 + (nilaiTegak ? 0 : geser)],
    },
  ];
}
