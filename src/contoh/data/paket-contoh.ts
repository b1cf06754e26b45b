import { buatAcak, type Acak } from '../acak';
import { BENIH } from '../tetapan';
import {
  belanjaBidang,
  belanjaUmum,
  namaTempat,
  type BarangBelanja,
  type CaraBeli,
  type JenisPaket,
} from './barang-belanja';
import { daftarOpdContoh, type OpdContoh } from './opd-contoh';
import { unsurKe } from '../../domain/umum/pasti';

export type MetodePaket =
  'E-Purchasing' | 'Pengadaan Langsung' | 'Penunjukan Langsung' | 'Tender' | 'Seleksi' | 'Dikecualikan';

/** A package of the sample's procurement plan. Rupiah are whole. */
export interface PaketContoh {
  readonly kodeRup: string;
  readonly opd: OpdContoh;
  readonly nama: string;
  readonly jenis: JenisPaket;
  /** Absent for swakelola, as in the exports. */
  readonly metode?: MetodePaket;
  readonly pagu: number;
  readonly sumberDana: string;
}

const JUTA = 1_000_000;
const PAGU_TERKECIL = 5 * JUTA;

/** Highest ceiling for Pengadaan Langsung (Perpres 46/2025). */
const batasLangsung: Readonly<Record<JenisPaket, number>> = {
  Barang: 200 * JUTA,
  'Jasa Lainnya': 200 * JUTA,
  'Pekerjaan Konstruksi': 400 * JUTA,
  'Jasa Konsultansi': 100 * JUTA,
};

function metodeUntuk(jenis: JenisPaket, pagu: number, cara: CaraBeli, acak: Acak): MetodePaket | undefined {
  if (cara === 'swakelola') return undefined;
  if (cara === 'katalog') return 'E-Purchasing';
  if (cara === 'dikecualikan') return 'Dikecualikan';
  if (pagu <= batasLangsung[jenis]) return 'Pengadaan Langsung';
  if (acak.peluang(0.04)) return 'Penunjukan Langsung';
  return jenis === 'Jasa Konsultansi' ? 'Seleksi' : 'Tender';
}

/** The next name of the pattern that the office does not have yet: another place, the next stage, or "Bagian 2". */
function namaPaket(pola: string, acak: Acak, terpakai: Set<string>): string {
  const tempat = acak.bulat(0, namaTempat.length - 1);
  for (let n = 1; ; n += 1) {
    const nama = pola
      .replace('{x}', unsurKe(namaTempat, (tempat + n) % namaTempat.length))
      .replace('{n}', String(n));
    const calon = n <= namaTempat.length && nama !== pola ? nama : n === 1 ? nama : `${nama} Bagian ${n}`;
    if (terpakai.has(calon)) continue;
    terpakai.add(calon);
    return calon;
  }
}

function susunUnit(opd: OpdContoh, nomorRup: () => number): readonly PaketContoh[] {
  const acak = buatAcak(`${BENIH}|paket|${opd.kode}`);
  const terpakai = new Set<string>();
  const bidang = belanjaBidang[opd.bidang];
  // Large offices buy mostly for their own work, small ones mostly to keep the office running.
  const banyakUmum = Math.min(belanjaUmum.length, Math.ceil(opd.paket * (opd.paket > 30 ? 0.3 : 0.65)));
  const belanja: readonly BarangBelanja[] = [
    ...belanjaUmum.slice(0, banyakUmum),
    ...Array.from({ length: opd.paket - banyakUmum }, (_, i) => unsurKe(bidang, i % bidang.length)),
  ];
  return belanja.map(([pola, jenis, jutaan, cara]): PaketContoh => {
    const rupiah = acak.logNormal(jutaan * JUTA, 0.55);
    const pagu = Math.max(PAGU_TERKECIL, Math.round(rupiah / 50_000) * 50_000);
    const metode = metodeUntuk(jenis, pagu, cara, acak);
    return {
      kodeRup: String(nomorRup()),
      opd,
      nama: namaPaket(pola, acak, terpakai),
      jenis,
      ...(metode === undefined ? {} : { metode }),
      pagu,
      sumberDana: opd.bidang === 'rumah-sakit' && acak.peluang(0.7) ? 'BLUD' : 'APBD',
    };
  });
}

/** All packages of the sample, office by office, each with a RUP code of its own. */
export function susunPaketContoh(): readonly PaketContoh[] {
  const acak = buatAcak(`${BENIH}|kode-rup`);
  let kode = 60_100_000;
  return daftarOpdContoh.flatMap((opd) => susunUnit(opd, () => (kode += acak.bulat(3, 900))));
}
