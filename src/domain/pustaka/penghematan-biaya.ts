import { entri } from './bawaan';
import type { EntriPustaka } from './tipe';

/** Methods that set an HPS; catalogue orders and swakelola have none and are not in scope, rather than a gap in the data. */
const berHps =
  '(metode == "Tender" atau metode == "Tender Cepat" atau metode == "Seleksi" atau metode == "Pengadaan Langsung" atau metode == "Penunjukan Langsung")';

const hemat = { areaPengukuran: 'penghematan-biaya', satuan: '%', polarisasi: 'makin-tinggi' } as const;

export const pustakaPenghematanBiaya: readonly EntriPustaka[] = [
  entri({
    ...hemat,
    id: 'efisiensi-hps',
    nama: 'Efisiensi terhadap HPS',
    sebutan: ['penghematan', 'hemat', 'harga perkiraan sendiri', 'owner estimate', 'OE'],
    definisi:
      'Selisih antara HPS dan nilai kontrak awal, dibagi jumlah HPS. Hanya tender, seleksi, pengadaan langsung, dan penunjukan langsung yang tidak batal; pesanan katalog dan swakelola tidak ber-HPS sehingga tidak dihitung.',
    rumus: 'jumlah(hps - nilai_kontrak_awal) / jumlah(hps) * 100',
    basis: `${berHps} dan sumber_transaksi != "Swakelola" dan status != "Gagal/Batal" dan hps > 0 dan nilai_kontrak_awal > 0`,
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SPSE: Informasi Tender (nilai HPS) dan e-Kontrak (nilai kontrak awal)',
    penanggungJawab: 'PPK',
    referensi: 'Perpres 16/2018 dan perubahannya (HPS sebagai dasar kewajaran harga)',
    awal: true,
  }),
  entri({
    ...hemat,
    id: 'efisiensi-pagu',
    nama: 'Efisiensi terhadap pagu',
    sebutan: ['penghematan', 'hemat', 'anggaran', 'sisa pagu', 'DPA'],
    definisi:
      'Selisih antara pagu dan nilai kontrak awal, dibagi jumlah pagu, untuk paket RUP yang seluruh transaksinya sudah selesai. Paket tahun jamak tidak dihitung. Pagu paket dihitung sekali walaupun transaksinya lebih dari satu.',
    rumus: 'jumlah(pagu - nilai_kontrak_paket) / jumlah(pagu) * 100',
    basis: 'bukan tahun_jamak dan transaksi_lengkap',
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SiRUP (pagu) dan kompilasi transaksi paket dari SPSE dan Katalog Elektronik',
    penanggungJawab: 'PPK',
    referensi: 'Perpres 16/2018 dan perubahannya (perencanaan pengadaan dan RUP)',
  }),
];
