import type { KolomTangan } from './data';

/** Text codes and dates that a hand-written loop needs. */
export interface Tetapan {
  readonly tanggalData: number;
  readonly kode: (teks: string) => number;
}

export interface Kasus {
  readonly nama: string;
  readonly rumus: string;
  readonly basis?: string;
  readonly aturanKosong?: 'per-agregat';
  /** The same figure as a person would write it over typed arrays, for this formula only. */
  tangan(k: KolomTangan, n: number, t: Tetapan): number;
  /** The row expressions for mathjs, called once per row each. */
  readonly mathjs: readonly string[];
}

/** Ratio of two sums over the rows that have both columns. */
const rasio = (atas: string, bawah: string) => (k: KolomTangan, n: number) => {
  const [a, b] = [k[atas]!, k[bawah]!];
  let pembilang = 0;
  let penyebut = 0;
  for (let i = 0; i < n; i++) {
    const x = a[i]!;
    const y = b[i]!;
    if (x !== x || y !== y) continue;
    pembilang += x;
    penyebut += y;
  }
  return (pembilang / penyebut) * 100;
};

/** Share of the rows that have the column and meet a condition on it. */
const porsi =
  (kolom: string, syarat: (x: number, t: Tetapan) => boolean) => (k: KolomTangan, n: number, t: Tetapan) => {
    const a = k[kolom]!;
    let ya = 0;
    let semua = 0;
    for (let i = 0; i < n; i++) {
      const x = a[i]!;
      if (x !== x) continue;
      semua += 1;
      if (syarat(x, t)) ya += 1;
    }
    return (ya / semua) * 100;
  };

/** Mean difference of two columns. */
const rataSelisih = (dari: string, sampai: string) => (k: KolomTangan, n: number) => {
  const [a, b] = [k[dari]!, k[sampai]!];
  let jumlah = 0;
  let banyak = 0;
  for (let i = 0; i < n; i++) {
    const x = b[i]! - a[i]!;
    if (x !== x) continue;
    jumlah += x;
    banyak += 1;
  }
  return jumlah / banyak;
};

/** Share of the contract value in the rows whose method has a code. */
const porsiMetode = (metode: string) => (k: KolomTangan, n: number, t: Tetapan) => {
  const [nilai, m] = [k['nilai_kontrak']!, k['metode']!];
  const kode = t.kode(metode);
  let pembilang = 0;
  let penyebut = 0;
  for (let i = 0; i < n; i++) {
    const x = nilai[i]!;
    const y = m[i]!;
    if (x !== x || y !== y) continue;
    penyebut += x;
    if (y === kode) pembilang += x;
  }
  return (pembilang / penyebut) * 100;
};

/** Twenty indicators of the kinds that are usual (docs/aturan.md#formulas), over transactions. */
export const daftarKasus: readonly Kasus[] = [
  {
    nama: 'Efisiensi terhadap HPS',
    rumus: 'jumlah(hps - nilai_kontrak_awal) / jumlah(hps) * 100',
    basis: 'hps > 0 dan nilai_kontrak_awal > 0',
    tangan: (k, n) => {
      const [hps, nilai] = [k['hps']!, k['nilai_kontrak_awal']!];
      let hemat = 0;
      let semua = 0;
      for (let i = 0; i < n; i++) {
        const h = hps[i]!;
        const v = nilai[i]!;
        if (!(h > 0 && v > 0)) continue;
        hemat += h - v;
        semua += h;
      }
      return (hemat / semua) * 100;
    },
    mathjs: ['hps > 0 and nilai_kontrak_awal > 0', 'hps - nilai_kontrak_awal', 'hps'],
  },
  {
    nama: 'Kontrak selesai tepat waktu',
    rumus:
      'cacah(terisi(tgl_bast) dan tgl_bast <= tgl_akhir_kontrak) / cacah(tgl_akhir_kontrak <= tanggal_data atau terisi(tgl_bast)) * 100',
    aturanKosong: 'per-agregat',
    tangan: (k, n, t) => {
      const [bast, akhir] = [k['tgl_bast']!, k['tgl_akhir_kontrak']!];
      let tepat = 0;
      let jatuhTempo = 0;
      for (let i = 0; i < n; i++) {
        const b = bast[i]!;
        const a = akhir[i]!;
        const ada = b === b;
        if (ada && b <= a) tepat += 1;
        if (ada || a <= t.tanggalData) jatuhTempo += 1;
      }
      return (tepat / jatuhTempo) * 100;
    },
    mathjs: [
      'terisi(tgl_bast) and tgl_bast <= tgl_akhir_kontrak',
      'tgl_akhir_kontrak <= 20543 or terisi(tgl_bast)',
    ],
  },
  {
    nama: 'Lama proses pemilihan (hari)',
    rumus: 'rata(hari(tgl_pengumuman, tgl_penetapan))',
    tangan: rataSelisih('tgl_pengumuman', 'tgl_penetapan'),
    mathjs: ['tgl_penetapan - tgl_pengumuman'],
  },
  {
    nama: 'Lama penetapan sampai kontrak',
    rumus: 'rata(hari(tgl_penetapan, tgl_kontrak))',
    tangan: rataSelisih('tgl_penetapan', 'tgl_kontrak'),
    mathjs: ['tgl_kontrak - tgl_penetapan'],
  },
  {
    nama: 'Jangka waktu kontrak',
    rumus: 'rata(hari(tgl_kontrak, tgl_akhir_kontrak))',
    tangan: rataSelisih('tgl_kontrak', 'tgl_akhir_kontrak'),
    mathjs: ['tgl_akhir_kontrak - tgl_kontrak'],
  },
  {
    nama: 'Tender gagal',
    rumus: 'cacah(status == "Gagal/Batal") / cacah(terisi(status)) * 100',
    tangan: (k, n, t) => {
      const kode = t.kode('Gagal/Batal');
      return porsi('status', (x) => x === kode)(k, n, t);
    },
    mathjs: ['status == 2', 'terisi(status)'],
  },
  {
    nama: 'Tender ulang',
    rumus: 'cacah(versi_tender > 1) / cacah() * 100',
    tangan: porsi('versi_tender', (x) => x > 1),
    mathjs: ['versi_tender > 1'],
  },
  {
    nama: 'Belanja PDN',
    rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100',
    tangan: rasio('nilai_pdn', 'nilai_kontrak'),
    mathjs: ['nilai_pdn', 'nilai_kontrak'],
  },
  {
    nama: 'Belanja UMK',
    rumus: 'jumlah(nilai_umk) / jumlah(nilai_kontrak) * 100',
    tangan: rasio('nilai_umk', 'nilai_kontrak'),
    mathjs: ['nilai_umk', 'nilai_kontrak'],
  },
  {
    nama: 'Porsi e-purchasing',
    rumus: 'jumlah(nilai_kontrak, metode == "E-Purchasing") / jumlah(nilai_kontrak) * 100',
    tangan: porsiMetode('E-Purchasing'),
    mathjs: ['metode == 3', 'nilai_kontrak'],
  },
  {
    nama: 'Porsi tender',
    rumus: 'jumlah(nilai_kontrak, metode == "Tender") / jumlah(nilai_kontrak) * 100',
    tangan: porsiMetode('Tender'),
    mathjs: ['metode == 0', 'nilai_kontrak'],
  },
  {
    nama: 'E-tendering terhadap HPS',
    rumus:
      'jumlah(nilai_kontrak, metode == "Tender" atau metode == "Seleksi" atau metode == "Tender Cepat") / jumlah(hps) * 100',
    tangan: (k, n, t) => {
      const [nilai, hps, metode] = [k['nilai_kontrak']!, k['hps']!, k['metode']!];
      const [a, b, c] = ['Tender', 'Seleksi', 'Tender Cepat'].map((m) => t.kode(m));
      let pembilang = 0;
      let penyebut = 0;
      for (let i = 0; i < n; i++) {
        const v = nilai[i]!;
        const h = hps[i]!;
        const m = metode[i]!;
        if (v !== v || h !== h || m !== m) continue;
        penyebut += h;
        if (m === a || m === b || m === c) pembilang += v;
      }
      return (pembilang / penyebut) * 100;
    },
    mathjs: ['metode == 0 or metode == 1 or metode == 2', 'nilai_kontrak', 'hps'],
  },
  {
    nama: 'Rata-rata penawar',
    rumus: 'rata(jumlah_penawar)',
    tangan: (k, n) => {
      const a = k['jumlah_penawar']!;
      let jumlah = 0;
      let banyak = 0;
      for (let i = 0; i < n; i++) {
        const x = a[i]!;
        if (x !== x) continue;
        jumlah += x;
        banyak += 1;
      }
      return jumlah / banyak;
    },
    mathjs: ['jumlah_penawar'],
  },
  {
    nama: 'Kontrak beradendum',
    rumus: 'cacah(jumlah_adendum > 0) / cacah() * 100',
    tangan: porsi('jumlah_adendum', (x) => x > 0),
    mathjs: ['jumlah_adendum > 0'],
  },
  {
    nama: 'Paket disanggah',
    rumus: 'cacah(ada_sanggah) / cacah() * 100',
    tangan: porsi('ada_sanggah', (x) => x === 1),
    mathjs: ['ada_sanggah == 1'],
  },
  {
    nama: 'E-kontrak',
    rumus: 'cacah(e_kontrak) / cacah() * 100',
    basis: 'bukan (status == "Gagal/Batal")',
    tangan: (k, n, t) => {
      const [e, status] = [k['e_kontrak']!, k['status']!];
      const gagal = t.kode('Gagal/Batal');
      let ya = 0;
      let semua = 0;
      for (let i = 0; i < n; i++) {
        const s = status[i]!;
        const x = e[i]!;
        if (s !== s || s === gagal || x !== x) continue;
        semua += 1;
        if (x === 1) ya += 1;
      }
      return (ya / semua) * 100;
    },
    mathjs: ['not (status == 2)', 'e_kontrak == 1'],
  },
  {
    nama: 'Median nilai kontrak',
    rumus: 'median(nilai_kontrak)',
    tangan: (k, n) => {
      const a = k['nilai_kontrak']!;
      const urut = new Float64Array(n);
      let banyak = 0;
      for (let i = 0; i < n; i++) {
        const x = a[i]!;
        if (x === x) urut[banyak++] = x;
      }
      const u = urut.subarray(0, banyak).sort();
      const tengah = banyak >> 1;
      return banyak % 2 === 1 ? u[tengah]! : (u[tengah - 1]! + u[tengah]!) / 2;
    },
    mathjs: ['nilai_kontrak'],
  },
  {
    nama: 'Banyak metode yang dipakai',
    rumus: 'unik(metode)',
    tangan: (k, n) => {
      const a = k['metode']!;
      const ada = new Set<number>();
      for (let i = 0; i < n; i++) {
        const x = a[i]!;
        if (x === x) ada.add(x);
      }
      return ada.size;
    },
    mathjs: ['metode'],
  },
  {
    nama: 'Kontrak terbesar selesai',
    rumus: 'maks(nilai_kontrak, status == "Selesai")',
    tangan: (k, n, t) => {
      const [nilai, status] = [k['nilai_kontrak']!, k['status']!];
      const selesai = t.kode('Selesai');
      let terbaik = -Infinity;
      for (let i = 0; i < n; i++) if (status[i] === selesai && nilai[i]! > terbaik) terbaik = nilai[i]!;
      return terbaik;
    },
    mathjs: ['status == 0', 'nilai_kontrak'],
  },
  {
    nama: 'Penyimpangan rata-rata dari HPS',
    rumus: 'rata(jika(hps > nilai_kontrak_awal; (hps - nilai_kontrak_awal) / hps; 0); hps > 0) * 100',
    tangan: (k, n) => {
      const [hps, nilai] = [k['hps']!, k['nilai_kontrak_awal']!];
      let jumlah = 0;
      let banyak = 0;
      for (let i = 0; i < n; i++) {
        const h = hps[i]!;
        const v = nilai[i]!;
        if (h !== h || v !== v || !(h > 0)) continue;
        jumlah += h > v ? (h - v) / h : 0;
        banyak += 1;
      }
      return (jumlah / banyak) * 100;
    },
    mathjs: ['hps > 0', 'hps > nilai_kontrak_awal ? (hps - nilai_kontrak_awal) / hps : 0'],
  },
];
