import { batasSkorBawaan } from '../capaian/aturan-bawaan';
import { entri } from './bawaan';
import type { EntriPustaka } from './tipe';

const sistem = {
  areaPengukuran: 'tingkat-layanan',
  satuan: '%',
  polarisasi: 'makin-tinggi',
  cakupanData: 'semua-paket',
  lingkupEvaluasi: ['seluruh', 'opd'],
} as const;
const itkp =
  'Indeks Tata Kelola Pengadaan, pemanfaatan sistem pengadaan (SE Kepala LKPP 5/2025); periksa surat edaran tahun berjalan';
const belumBatal = 'status != "Gagal/Batal"';
const tender = 'metode == "Tender" atau metode == "Tender Cepat" atau metode == "Seleksi"';
const tenderRup = 'metode_rup == "Tender" atau metode_rup == "Tender Cepat" atau metode_rup == "Seleksi"';

/** Use of the electronic systems; the components of ITKP. */
export const pustakaPemanfaatanSistem: readonly EntriPustaka[] = [
  entri({
    ...sistem,
    id: 'rup-diumumkan',
    nama: 'Pengumuman RUP (pemanfaatan SiRUP)',
    sebutan: ['SiRUP', 'rencana umum pengadaan', 'ITKP'],
    definisi:
      'Jumlah pagu paket yang diumumkan di SiRUP dibagi belanja pengadaan OPD. Terbaik bila mendekati seluruh belanja: 90 sampai kurang dari 110 %. Pita poin mengikuti ITKP butir A1; angkanya poin, bukan persen.',
    rumus: 'jumlah(pagu) / jumlah(belanja_pbj) * 100',
    polarisasi: 'dalam-rentang',
    aturanCapaian: {
      jenis: 'tabel-pita',
      batas: batasSkorBawaan,
      pita: [
        { mulai: 50, poin: 1 },
        { mulai: 60, poin: 2 },
        { mulai: 70, poin: 3 },
        { mulai: 80, poin: 4 },
        { mulai: 90, poin: 5 },
        { mulai: 110, poin: 4 },
        { mulai: 150, poin: 0 },
      ],
    },
    kolomTanggal: 'tgl_umumkan_rup',
    sumberData: 'SiRUP: paket terumumkan (pagu) dan Struktur Anggaran (belanja pengadaan)',
    penanggungJawab: 'PA/KPA',
    referensi: itkp,
    awal: true,
  }),
  entri({
    ...sistem,
    id: 'pemanfaatan-etendering',
    nama: 'Pemanfaatan e-tendering',
    sebutan: ['e-tender', 'lelang elektronik', 'lelang', 'SPSE', 'ITKP'],
    definisi:
      'Nilai kontrak tender, tender cepat dan seleksi dibagi pagu paket RUP dengan metode yang sama. Transaksi batal tidak dihitung.',
    rumus: `jumlah(nilai_kontrak, ${tender}) / jumlah(pagu, ${tenderRup}) * 100`,
    basis: belumBatal,
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SiRUP (pagu menurut metode) dan SPSE (nilai kontrak)',
    penanggungJawab: 'PPK',
    referensi: itkp,
  }),
  entri({
    ...sistem,
    id: 'pemanfaatan-epurchasing',
    nama: 'Pemanfaatan e-purchasing',
    sebutan: ['e-katalog', 'e-catalogue', 'katalog elektronik', 'toko daring', 'INAPROC', 'ITKP'],
    definisi:
      'Nilai pesanan e-purchasing dibagi pagu paket RUP dengan metode e-purchasing. Pesanan batal tidak dihitung.',
    rumus:
      'jumlah(nilai_kontrak, metode == "E-Purchasing") / jumlah(pagu, metode_rup == "E-Purchasing") * 100',
    basis: belumBatal,
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SiRUP (pagu menurut metode) dan Katalog Elektronik (nilai pesanan)',
    penanggungJawab: 'PPK',
    referensi: itkp,
  }),
  entri({
    ...sistem,
    id: 'realisasi-elektronik',
    nama: 'Realisasi e-purchasing dan e-tendering',
    sebutan: ['e-katalog', 'e-catalogue', 'katalog elektronik', 'lelang elektronik', 'lelang', 'ITKP'],
    definisi:
      'Nilai kontrak tender, tender cepat, seleksi dan e-purchasing dibagi pagu paket RUP dengan metode-metode itu, bukan dibagi seluruh pagu.',
    rumus: `jumlah(nilai_kontrak, ${tender} atau metode == "E-Purchasing") / jumlah(pagu, ${tenderRup} atau metode_rup == "E-Purchasing") * 100`,
    basis: belumBatal,
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SiRUP (pagu menurut metode), SPSE dan Katalog Elektronik (nilai kontrak)',
    penanggungJawab: 'PPK',
    referensi: itkp,
  }),
  entri({
    ...sistem,
    id: 'nontender-transaksional',
    nama: 'Pengadaan langsung dan penunjukan langsung transaksional',
    sebutan: ['PL', 'PnL', 'juksung', 'non-tender', 'pencatatan', 'SPSE', 'ITKP'],
    definisi:
      'Pengadaan langsung dan penunjukan langsung yang diproses di SPSE (Non Tender), dibagi seluruh pengadaan langsung dan penunjukan langsung termasuk yang hanya dicatat.',
    rumus: 'cacah(sumber_transaksi == "Non Tender") / cacah() * 100',
    basis: `(metode == "Pengadaan Langsung" atau metode == "Penunjukan Langsung") dan ${belumBatal}`,
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SPSE: Non Tender dan Pencatatan; Data INAPROC: Realisasi',
    penanggungJawab: 'Pejabat Pengadaan',
    referensi: itkp,
  }),
  entri({
    ...sistem,
    id: 'pemanfaatan-ekontrak',
    nama: 'Pemanfaatan e-Kontrak',
    sebutan: ['lelang', 'SPSE', 'ITKP'],
    definisi:
      'Tender, tender cepat dan seleksi selesai yang kontraknya tercatat pada modul e-Kontrak, dibagi tender, tender cepat dan seleksi yang selesai.',
    rumus: 'cacah(e_kontrak) / cacah() * 100',
    basis: `(${tender}) dan status == "Selesai"`,
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'SPSE: e-Kontrak',
    penanggungJawab: 'PPK',
    referensi: itkp,
  }),
  entri({
    ...sistem,
    id: 'porsi-epurchasing',
    nama: 'Porsi e-purchasing',
    sebutan: ['e-katalog', 'e-catalogue', 'katalog elektronik', 'toko daring', 'INAPROC'],
    definisi:
      'Nilai kontrak e-purchasing dibagi nilai kontrak seluruh metode. Transaksi batal dan swakelola tidak dihitung.',
    rumus: 'jumlah(nilai_kontrak, metode == "E-Purchasing") / jumlah(nilai_kontrak) * 100',
    basis: `sumber_transaksi != "Swakelola" dan ${belumBatal}`,
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'Data INAPROC: Realisasi; SPSE; Katalog Elektronik',
    penanggungJawab: 'PPK',
    referensi: 'Perpres 46/2025 (e-purchasing sebagai metode yang diutamakan)',
    awal: true,
  }),
  entri({
    ...sistem,
    id: 'digitalisasi-pbj',
    nama: 'Digitalisasi PBJ',
    sebutan: ['digital', 'SPSE', 'INAPROC', 'ITKP'],
    definisi:
      'Nilai kontrak yang ditransaksikan secara elektronik (tender, non tender, katalog, toko daring) dibagi nilai kontrak seluruhnya, termasuk yang hanya dicatat. Swakelola dan transaksi batal tidak dihitung.',
    rumus:
      'jumlah(nilai_kontrak, sumber_transaksi == "Tender" atau sumber_transaksi == "Non Tender" atau sumber_transaksi == "E-Katalog" atau sumber_transaksi == "Toko Daring") / jumlah(nilai_kontrak) * 100',
    basis: `sumber_transaksi != "Swakelola" dan ${belumBatal}`,
    kolomTanggal: 'tgl_kontrak',
    sumberData: 'Data INAPROC: Realisasi (Sumber Transaksi)',
    penanggungJawab: 'PPK',
    referensi: 'Perpres 46/2025 (pengadaan secara elektronik)',
  }),
];
