import { buatAcak, type Acak, type Berbobot } from '../acak';
import { BENIH } from '../tetapan';
import { namaPenyedia } from './barang-belanja';
import { kodeKatalog, kodeSpse } from './kode-transaksi';
import type { MetodePaket, PaketContoh } from './paket-contoh';

/** A row of the sample's realisation export, spelled as the export spells it. */
export interface TransaksiContoh {
  readonly paket: PaketContoh;
  readonly kodePaket: string;
  /** One transaction can serve two packages of the plan. */
  readonly kodeRup: readonly string[];
  readonly sumber: string;
  readonly metode: string;
  readonly status: string;
  readonly penyedia: string;
  readonly nilai: number;
  readonly nilaiPdn: number;
}

type Pilihan<T> = readonly [Berbobot<T>, ...Berbobot<T>[]];

/** How transactions of a method look: where they are made, how many a package has by the end of March, their states. */
interface Pola {
  readonly sumber: Pilihan<string>;
  readonly metode: Pilihan<string>;
  readonly banyak: Pilihan<number>;
  readonly status: Pilihan<string>;
  readonly kode: (acak: Acak) => string;
}

const katalog: Pola = {
  sumber: [
    ['E-Katalog 6.0', 88],
    ['E-Katalog 5.0', 5],
    ['Toko Daring', 7],
  ],
  metode: [['E-Purchasing', 1]],
  banyak: [
    [0, 18],
    [1, 19],
    [2, 22],
    [3, 18],
    [5, 15],
    [7, 6],
    [9, 2],
  ],
  status: [
    ['COMPLETED', 58],
    ['PAYMENT OUTSIDE SYSTEM', 14],
    ['ON PROCESS', 22],
    ['ON ADDENDUM', 3],
    ['CANCELED', 3],
  ],
  kode: kodeKatalog,
};

const nonTender: Pola = {
  sumber: [
    ['Non Tender', 85],
    ['Pencatatan Non Tender', 15],
  ],
  metode: [['Pengadaan Langsung', 1]],
  banyak: [
    [0, 25],
    [1, 55],
    [2, 20],
  ],
  status: [
    ['SELESAI', 46],
    ['Paket Selesai', 16],
    ['Paket Sedang Berjalan', 20],
    ['Berlangsung', 16],
    ['DIBATALKAN', 2],
  ],
  kode: kodeSpse,
};

const tender: Pola = {
  sumber: [['Tender', 1]],
  metode: [
    ['Tender', 8],
    ['Tender - Pascakualifikasi', 2],
  ],
  banyak: [
    [0, 25],
    [1, 75],
  ],
  status: [
    ['Berlangsung', 60],
    ['SELESAI', 24],
    ['Tender Gagal', 16],
  ],
  kode: kodeSpse,
};

const polaMetode: Readonly<Record<MetodePaket | 'Swakelola', Pola>> = {
  'E-Purchasing': katalog,
  'Pengadaan Langsung': nonTender,
  'Penunjukan Langsung': { ...nonTender, metode: [['Penunjukan Langsung', 1]] },
  Tender: tender,
  Seleksi: { ...tender, metode: [['Seleksi', 1]] },
  Dikecualikan: {
    ...nonTender,
    sumber: [['Pencatatan Non Tender', 1]],
    metode: [['Pengadaan Dikecualikan', 1]],
    banyak: [
      [2, 30],
      [3, 70],
    ],
    status: [
      ['Paket Selesai', 85],
      ['Paket Sedang Berjalan', 15],
    ],
  },
  // The export leaves the method of swakelola blank.
  Swakelola: {
    ...nonTender,
    sumber: [['Pencatatan Swakelola', 1]],
    metode: [['', 1]],
    banyak: [
      [0, 20],
      [1, 45],
      [2, 35],
    ],
    status: [
      ['Paket Selesai', 40],
      ['Paket Sedang Berjalan', 60],
    ],
  },
};

const gagal = new Set(['Tender Gagal']);
const porsiPdn: Pilihan<number> = [
  [1, 72],
  [0.6, 12],
  [0.4, 6],
  [0, 10],
];

/** Splits a ceiling over a package's transactions; what is not contracted stays. */
function bagiNilai(pagu: number, banyak: number, acak: Acak): readonly number[] {
  const bobot = Array.from({ length: banyak }, () => 0.4 + acak.pecahan());
  const jumlah = bobot.reduce((a, b) => a + b, 0);
  const terpakai = pagu * (0.78 + 0.18 * acak.pecahan());
  return bobot.map((satu) => Math.max(1000, Math.floor((terpakai * satu) / jumlah)));
}

function susunUntukPaket(paket: PaketContoh, lain: PaketContoh | undefined): readonly TransaksiContoh[] {
  const acak = buatAcak(`${BENIH}|transaksi|${paket.kodeRup}`);
  const pola = polaMetode[paket.metode ?? 'Swakelola'];
  const nilai = bagiNilai(paket.pagu, acak.berbobot(pola.banyak), acak);
  let kodeLama: string | undefined;
  return nilai.flatMap((rupiah): TransaksiContoh[] => {
    // Package codes do repeat in the exports: one order delivered in two parts.
    const kodePaket = kodeLama !== undefined && acak.peluang(0.05) ? kodeLama : pola.kode(acak);
    kodeLama = kodePaket;
    const status = acak.berbobot(pola.status);
    const pdn = acak.berbobot(porsiPdn);
    const satu: TransaksiContoh = {
      paket,
      kodePaket,
      kodeRup: [paket.kodeRup, ...(lain !== undefined && acak.peluang(0.05) ? [lain.kodeRup] : [])],
      sumber: acak.berbobot(pola.sumber),
      metode: acak.berbobot(pola.metode),
      status,
      penyedia: acak.peluang(0.3) ? '' : acak.pilih(namaPenyedia),
      nilai: gagal.has(status) ? 0 : rupiah,
      nilaiPdn: gagal.has(status) ? 0 : Math.floor(rupiah * pdn),
    };
    if (!gagal.has(status)) return [satu];
    // A failed tender is announced again under a new code.
    return [
      satu,
      {
        ...satu,
        kodePaket: pola.kode(acak),
        status: 'Berlangsung',
        nilai: rupiah,
        nilaiPdn: Math.floor(rupiah * pdn),
      },
    ];
  });
}

/** All transactions of the sample up to the end of March, in the order of the plan's packages. */
export function susunTransaksiContoh(daftarPaket: readonly PaketContoh[]): readonly TransaksiContoh[] {
  return daftarPaket.flatMap((paket, i) => {
    const berikut = daftarPaket[i + 1];
    const serumpun =
      berikut !== undefined && berikut.opd.kode === paket.opd.kode && berikut.metode === paket.metode;
    return susunUntukPaket(paket, serumpun && paket.metode === 'E-Purchasing' ? berikut : undefined);
  });
}
