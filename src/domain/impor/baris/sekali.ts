import type { CatatanKetikan } from '../../ketikan/catatan';
import type { Lokasi } from '../../umum/catatan';
import { catatImpor, type CatatanImpor } from '../catatan';

type CatatanSekali = Extract<CatatanKetikan, { readonly kode: 'tanggal-berzona' | 'kode-dipulihkan' }>;

interface Hitungan {
  readonly pertama: CatatanSekali;
  readonly lokasi: Lokasi;
  readonly kolom: Set<string>;
  jumlah: number;
}

const isSekali = (catatan: CatatanKetikan): catatan is CatatanSekali =>
  catatan.kode === 'tanggal-berzona' || catatan.kode === 'kode-dipulihkan';

/** Gathers what a file does in every row, to be said once: with its count, its columns, and the first place as example. */
export class PengumpulSekali {
  private readonly hitungan = new Map<CatatanSekali['kode'], Hitungan>();

  /** True where the finding was taken over. */
  ambil(catatan: CatatanKetikan, lokasi: Lokasi): boolean {
    if (!isSekali(catatan)) return false;
    const ada = this.hitungan.get(catatan.kode) ?? { pertama: catatan, lokasi, kolom: new Set(), jumlah: 0 };
    ada.jumlah += 1;
    if (lokasi.kolom !== undefined) ada.kolom.add(lokasi.kolom);
    this.hitungan.set(catatan.kode, ada);
    return true;
  }

  hasil(): CatatanImpor[] {
    return [...this.hitungan.values()].map(({ pertama, lokasi, kolom, jumlah }) => {
      const sama = { teks: pertama.params.teks, jumlah, kolom: [...kolom] };
      return pertama.kode === 'tanggal-berzona'
        ? catatImpor('zona-waktu-diabaikan', { ...sama, tanggal: pertama.params.tanggal }, lokasi)
        : catatImpor('kode-dipulihkan-berkas', { ...sama, kodeAsli: pertama.params.kode }, lokasi);
    });
  }
}
