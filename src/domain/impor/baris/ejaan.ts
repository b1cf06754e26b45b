import type { CatatanKetikan } from '../../ketikan/catatan';
import type { Lokasi } from '../../umum/catatan';
import { bentukBanding } from '../../umum/teks';
import { kelompokPilihan, labelKelompokPadanan } from '../../variabel/padanan';
import { catatImpor, type CatatanImpor } from '../catatan';

type EjaanTakDikenal = Extract<CatatanKetikan, { readonly kode: 'pilihan-tidak-dikenal' }>;

interface Hitungan {
  readonly catatan: EjaanTakDikenal;
  readonly lokasi: Lokasi;
  jumlah: number;
}

/**
 * Gathers spellings that the table of spellings does not know: one finding a spelling with its first place and its count,
 * because a thousand rows may share it. The row is used; its value is `tidak-sah` until the spelling is settled.
 */
export class PengumpulEjaan {
  private readonly hitungan = new Map<string, Hitungan>();

  /** True where the finding was taken over. */
  ambil(catatan: CatatanKetikan, lokasi: Lokasi): boolean {
    if (catatan.kode !== 'pilihan-tidak-dikenal') return false;
    const kunci = `${lokasi.kolom ?? ''}|${bentukBanding(catatan.params.teks)}`;
    const ada = this.hitungan.get(kunci);
    if (ada === undefined) this.hitungan.set(kunci, { catatan, lokasi, jumlah: 1 });
    else ada.jumlah += 1;
    return true;
  }

  hasil(): CatatanImpor[] {
    return [...this.hitungan.values()].map(({ catatan: { params }, lokasi, jumlah }) => {
      const terdekat = params.terdekat === undefined ? {} : { terdekat: params.terdekat };
      const kolom = lokasi.kolom ?? '';
      const { teks, pilihan } = params;
      const nama = kelompokPilihan(pilihan);
      const kelompok = nama === undefined ? null : labelKelompokPadanan[nama];
      return catatImpor(
        'ejaan-tidak-dikenal',
        { teks, kolom, jumlah, kelompok, pilihan, ...terdekat },
        lokasi,
      );
    });
  }
}
