import { tambahSemua, terbesar } from '../../domain/umum/banyak';
import type { LembarBebas, SelBebas } from '../../lembar/bebas/tipe';
import { jumlahBarisTeks, tinggiUntuk } from '../../lembar/tinggi';
import type { LembarTerdaftar } from '../ports/lembar-bebas';
import { kegunaanLembar } from './kegunaan';

const idDaftarIsi = 'daftar-isi';

const lebar = { A: 2, B: 27, C: 56, D: 11, E: 10, F: 14 } as const;
const BARIS_KEPALA = 5;
const kepala = ['Lembar', 'Kegunaan', 'Langkah SOP', 'Baris terisi', 'Keadaan'] as const;

/**
 * The contents of a workspace: every sheet that people may open, in tab order. A link to a hidden sheet would do nothing in
 * Excel, so those have none; the line above the list says how they are opened.
 */
export function lembarDaftarIsi(daftar: readonly LembarTerdaftar[]): LembarBebas {
  const isi = daftar.filter(
    ({ visibilitas, bebas }) => visibilitas !== 'sangat-tersembunyi' && bebas?.id !== idDaftarIsi,
  );
  const tinggi: Record<number, number> = { 2: 24, 3: 28, [BARIS_KEPALA]: 34 };
  const sel: SelBebas[] = [
    { alamat: 'B2', isi: 'Daftar Isi', gaya: 'judul' },
    {
      alamat: 'B3',
      isi: 'Klik nama lembar untuk membukanya. Lembar tersembunyi: buka lewat panel Kinerja PBJ, atau klik kanan salah satu tab lembar lalu Tampilkan (Unhide).',
      gaya: 'petunjuk',
    },
    ...kepala.map((teks, k): SelBebas => ({
      alamat: `${kolomKe(k)}${BARIS_KEPALA}`,
      isi: teks,
      gaya: 'kepala',
    })),
  ];
  isi.forEach((satu, k) => {
    const baris = BARIS_KEPALA + 1 + k;
    const tersusun = barisIsi(satu, baris);
    tambahSemua(sel, tersusun);
    const jumlah = terbesar(
      tersusun.map(({ alamat, isi: teks }) =>
        typeof teks === 'string' ? jumlahBarisTeks(teks, lebar[alamat[0] as keyof typeof lebar]) : 1,
      ),
    );
    const perlu = tinggiUntuk(jumlah);
    if (perlu !== undefined) tinggi[baris] = perlu;
  });
  return {
    id: idDaftarIsi,
    nama: 'Daftar Isi',
    visibilitas: 'tampak',
    dilindungi: true,
    tempat: 'awal',
    lebar,
    tinggi,
    sel,
    gabungan: ['B2:F2', 'B3:F3'],
    bekukan: BARIS_KEPALA,
    cetak: { arah: 'mendatar', ulangi: [BARIS_KEPALA, BARIS_KEPALA] },
  };
}

const kolomKe = (k: number): string => 'BCDEF'.charAt(k);

function barisIsi(lembar: LembarTerdaftar, baris: number): SelBebas[] {
  const { nama, visibilitas, tabelId, jumlahBaris } = lembar;
  const { kegunaan, langkah, kolomHitung } = kegunaanLembar(lembar);
  const tampak = visibilitas === 'tampak';
  return [
    tampak
      ? { alamat: `B${baris}`, isi: nama, gaya: 'tautan', tautan: { lembar: nama } }
      : { alamat: `B${baris}`, isi: nama, gaya: 'isi' },
    { alamat: `C${baris}`, isi: kegunaan, gaya: 'isi' },
    { alamat: `D${baris}`, isi: langkah, gaya: 'tengah' },
    {
      alamat: `E${baris}`,
      isi:
        kolomHitung === undefined || tabelId === undefined
          ? '–'
          : { rumus: `COUNTA({kolom:${tabelId}.${kolomHitung}})`, nilai: jumlahBaris ?? 0 },
      gaya: 'tengah',
      format: { tipe: 'rupiah' },
    },
    { alamat: `F${baris}`, isi: tampak ? 'Tampak' : 'Tersembunyi', gaya: 'tengah' },
  ];
}
