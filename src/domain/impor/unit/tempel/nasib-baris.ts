import { isKehilanganAksara } from '../../../umum/aksara';
import { BATAS_KODE, BATAS_TEKS_RENCANA } from '../../../umum/batas-teks';
import { catatTempel, type CatatanTempel } from '../catatan-tempel';
import { bentukUnit } from '../sebutan';
import { isKodeRusak } from './bentuk-kode';
import type { BarisBersel } from './sel-tempel';

export interface UnitTempel {
  readonly kode: string;
  readonly nama: string;
  readonly namaSingkat: string | null;
  /** The line gave no code: a provisional one was made. */
  readonly sementara: boolean;
}

/** What became of a line: a unit, or why it is none. `barisLain` is the line that it repeats or contradicts. */
export type NasibBaris =
  | { readonly jenis: 'unit'; readonly unit: UnitTempel }
  | { readonly jenis: 'kepala' | 'tanpa-nama' }
  | { readonly jenis: 'berulang' | 'kode-bentrok'; readonly barisLain: number }
  | { readonly jenis: 'kode-rusak' | 'terlalu-panjang' };

/** A line by its parts. */
export interface Sebutan {
  readonly asal: BarisBersel;
  readonly kode: string | undefined;
  readonly nama: string | undefined;
  readonly singkat: string | undefined;
}

type Bernama = Sebutan & { readonly nama: string };
type Berkode = Bernama & { readonly kode: string };

const kunciKode = (kode: string): string => kode.toLowerCase();

/** What became of every line, and what is to be said of it. */
interface HasilNasib {
  readonly nasib: ReadonlyMap<BarisBersel, NasibBaris>;
  readonly catatan: readonly CatatanTempel[];
}

/** Goes through the lines in their order: who comes first holds code and name, and whoever repeats it is told of that line. */
export function tentukanNasib(daftar: readonly Sebutan[]): HasilNasib {
  const penentu = new PenentuNasib();
  const bernama = daftar.flatMap((satu): Bernama[] => {
    if (satu.nama !== undefined) return [{ ...satu, nama: satu.nama }];
    penentu.tanpaNama(satu);
    return [];
  });
  const muat = bernama.filter((satu) => penentu.isMuat(satu));
  for (const satu of muat) if (satu.kode !== undefined) penentu.berkode({ ...satu, kode: satu.kode });
  // A name without a code belongs to the line that has both, wherever that stands.
  penentu.tanpaKode(muat.filter(({ kode }) => kode === undefined));
  return penentu;
}

class PenentuNasib implements HasilNasib {
  readonly nasib = new Map<BarisBersel, NasibBaris>();
  readonly catatan: CatatanTempel[] = [];
  private readonly perKode = new Map<string, Berkode>();
  private readonly perNama = new Map<string, Bernama>();

  tanpaNama({ asal }: Sebutan): void {
    this.nasib.set(asal, { jenis: 'tanpa-nama' });
    this.catatan.push(catatTempel('opd-tanpa-nama', { teks: asal.teks }, { baris: asal.nomor }));
  }

  /** Whether code and name are no longer than those of a unit. */
  isMuat({ asal, kode = '', nama, singkat = '' }: Bernama): boolean {
    const panjang = Math.max(nama.length, singkat.length);
    if (kode.length <= BATAS_KODE && panjang <= BATAS_TEKS_RENCANA) return true;
    this.nasib.set(asal, { jenis: 'terlalu-panjang' });
    const params =
      kode.length > BATAS_KODE
        ? ({ apa: 'kode', panjang: kode.length, batas: BATAS_KODE } as const)
        : ({ apa: 'nama', panjang, batas: BATAS_TEKS_RENCANA } as const);
    this.catatan.push(catatTempel('opd-terlalu-panjang', params, { baris: asal.nomor }));
    return false;
  }

  berkode(satu: Berkode): void {
    const { asal, kode, nama } = satu;
    const pemilik = this.perKode.get(kunciKode(kode));
    if (isKodeRusak(kode) || isKehilanganAksara(kode)) {
      this.nasib.set(asal, { jenis: 'kode-rusak' });
      this.catatan.push(catatTempel('opd-kode-rusak', { kode, nama }, { baris: asal.nomor }));
    } else if (pemilik === undefined) this.pertama(satu);
    else if (bentukUnit(pemilik.nama) === bentukUnit(nama)) this.berulang(satu, pemilik);
    else this.bentrok(satu, pemilik);
  }

  tanpaKode(daftar: readonly Bernama[]): void {
    const diberi = daftar.filter((satu) => {
      const senama = this.perNama.get(bentukUnit(satu.nama));
      if (senama === undefined) this.perNama.set(bentukUnit(satu.nama), satu);
      else this.berulang(satu, senama);
      return senama === undefined;
    });
    for (const [satu, kode] of kodeSementara(diberi, (calon) => this.perKode.has(kunciKode(calon))))
      this.jadiUnit(satu, kode, true);
  }

  private pertama(satu: Berkode): void {
    const { asal, kode, nama } = satu;
    const senama = this.perNama.get(bentukUnit(nama));
    if (senama === undefined) this.perNama.set(bentukUnit(nama), satu);
    else {
      const params = { nama, kode, kodeLain: senama.kode ?? '', barisLain: senama.asal.nomor };
      this.catatan.push(catatTempel('opd-nama-ganda', params, { baris: asal.nomor }));
    }
    this.perKode.set(kunciKode(kode), satu);
    this.jadiUnit(satu, kode, false);
  }

  private bentrok({ asal, kode, nama }: Berkode, pemilik: Berkode): void {
    const barisLain = pemilik.asal.nomor;
    this.nasib.set(asal, { jenis: 'kode-bentrok', barisLain });
    const params = { kode, nama, baris: asal.nomor, namaLain: pemilik.nama, barisLain };
    this.catatan.push(catatTempel('opd-kode-bentrok', params, { baris: asal.nomor }));
  }

  private berulang({ asal, nama }: Bernama, lain: Bernama): void {
    const barisLain = lain.asal.nomor;
    this.nasib.set(asal, { jenis: 'berulang', barisLain });
    const params = { kode: lain.kode ?? '', nama, barisLain };
    this.catatan.push(catatTempel('opd-berulang', params, { baris: asal.nomor }));
  }

  private jadiUnit({ asal, nama, singkat }: Bernama, kode: string, sementara: boolean): void {
    this.nasib.set(asal, { jenis: 'unit', unit: { kode, nama, namaSingkat: singkat ?? null, sementara } });
  }
}

/** `S-001` and so on by the order of the names; codes that the list gives are passed over. */
function kodeSementara(
  daftar: readonly Bernama[],
  isTerpakai: (kode: string) => boolean,
): readonly (readonly [Bernama, string])[] {
  let nomor = 0;
  return daftar
    .map((satu) => ({ satu, bentuk: bentukUnit(satu.nama) }))
    .sort((a, b) => (a.bentuk < b.bentuk ? -1 : 1))
    .map(({ satu }) => {
      let kode: string;
      do {
        nomor += 1;
        kode = `S-${String(nomor).padStart(3, '0')}`;
      } while (isTerpakai(kode));
      return [satu, kode] as const;
    });
}
