import type { Acak } from '../acak';

/** What happened to a transaction up to the data date, as Excel serials. What is absent has not happened. */
export interface Peristiwa {
  readonly pengumuman?: number;
  readonly penetapan?: number;
  readonly kontrak?: number;
  readonly akhir?: number;
  readonly bast?: number;
}

export interface BahanPeristiwa {
  readonly status: string;
  readonly metode: string;
  readonly jenis: string;
  /** 1 January and the data date, as serials. */
  readonly awal: number;
  readonly tanggalData: number;
  /** What an earlier period already told. */
  readonly kontrak: number | undefined;
  readonly akhir: number | undefined;
}

type Rentang = readonly [dari: number, sampai: number];

/** Days from announcement to award, by method; methods without a selection are not here. */
const lamaPemilihan: Readonly<Partial<Record<string, Rentang>>> = {
  Tender: [21, 42],
  'Tender Cepat': [6, 12],
  Seleksi: [26, 48],
  'Pengadaan Langsung': [4, 10],
  'Penunjukan Langsung': [5, 12],
};

/** A method with an HPS and a selection. */
export const isBerHps = (metode: string): boolean => lamaPemilihan[metode] !== undefined;

const lamaKontrak = ({ jenis, metode }: BahanPeristiwa): Rentang =>
  metode === 'E-Purchasing' ? [5, 40] : jenis === 'Pekerjaan Konstruksi' ? [60, 170] : [25, 150];

type Berkontrak = Peristiwa & Required<Pick<Peristiwa, 'kontrak'>>;

/** The contract and its end for one that was delivered by the data date. */
function kontrakSelesai(bahan: BahanPeristiwa, acak: Acak): Berkontrak {
  const { awal, tanggalData } = bahan;
  const bast = acak.bulat(awal + 14, tanggalData);
  const kontrak = bast - Math.min(acak.bulat(5, 60), bast - awal - 4);
  const akhir = acak.peluang(0.93) ? bast + acak.bulat(0, 6) : Math.max(kontrak + 1, bast - acak.bulat(1, 9));
  return { kontrak, akhir, bast };
}

/** One under way: most are not due yet; one that an earlier period announced is delivered when it is due. */
function kontrakBerjalan(bahan: BahanPeristiwa, acak: Acak): Berkontrak {
  const { awal, tanggalData } = bahan;
  const kontrak = bahan.kontrak ?? acak.bulat(awal + 5, tanggalData - 1);
  const rencana = kontrak + acak.bulat(...lamaKontrak(bahan));
  const lewat = rencana <= tanggalData && acak.peluang(0.85);
  const akhir = bahan.akhir ?? (lewat ? tanggalData + acak.bulat(5, 30) : rencana);
  const diserahkan = bahan.akhir !== undefined && akhir <= tanggalData && acak.peluang(0.94);
  return { kontrak, akhir, ...(diserahkan ? { bast: Math.max(kontrak + 1, akhir - acak.bulat(0, 3)) } : {}) };
}

/** Dates in the order of events: announced, awarded, contracted, delivered. */
export function susunPeristiwa(bahan: BahanPeristiwa, acak: Acak): Peristiwa {
  const lama = lamaPemilihan[bahan.metode];
  if (bahan.status === 'Gagal/Batal')
    return lama === undefined ? {} : { pengumuman: bahan.awal + acak.bulat(5, 45) };
  const inti =
    bahan.status === 'Selesai' && bahan.kontrak === undefined
      ? kontrakSelesai(bahan, acak)
      : kontrakBerjalan(bahan, acak);
  if (lama === undefined) return inti;
  const penetapan = inti.kontrak - acak.bulat(3, 10);
  return { ...inti, penetapan, pengumuman: penetapan - acak.bulat(...lama) };
}
