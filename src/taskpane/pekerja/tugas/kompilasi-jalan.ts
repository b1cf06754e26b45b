import { kompilasiTerbaca } from '../../../application/kompilasi/kompilasi';
import type { HasilKompilasi } from '../../../application/kompilasi/tipe';
import type { Catatan } from '../../../application/catatan';
import type { Gagal, Luaran } from '../../../application/luaran';
import { fail, ok, type Result } from '../../../domain/umum/result';
import { tanggalDariIso } from '../../../domain/umum/tanggal';
import { segarkanDasbor } from '../../../layanan/segarkan-dasbor';
import { penulisLembar } from '../../../sajian/penulis-lembar';
import type { BerkasPilihan } from '../berkas-tertunda';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku } from '../pada-buku';
import { bacaPilihan } from './kompilasi-berkas';

export interface PermintaanPane {
  readonly berkas: readonly BerkasPilihan[];
  /** ISO date; absent: the end of the period. */
  readonly tanggalData?: string;
  /** ISO dates on which files came in, by the id of the choice; of the others the program proposes them. */
  readonly diterima?: Readonly<Record<string, string>>;
  /** Codes of the units whose return a person takes over from another copy of the workspace. */
  readonly ambilAlih?: readonly string[];
}

/** Findings by file of the last run; a file can have thousands, so a page asks for those that it shows. */
class JalanTerakhir {
  isi: { readonly kunci: string; readonly catatan: ReadonlyMap<string, readonly Catatan[]> } | undefined;
}

const kunciPermintaan = ({ berkas, tanggalData, diterima, ambilAlih }: PermintaanPane): string =>
  JSON.stringify([berkas.map(({ id }) => id), tanggalData, diterima, ambilAlih]);

export async function jalankan(
  konteks: KonteksTugas,
  permintaan: PermintaanPane,
  pratinjau: boolean,
): Luaran<HasilKompilasi> {
  const terbaca = await bacaPilihan(konteks, permintaan.berkas);
  if (!terbaca.ok) return terbaca;
  // Stopped just now: nothing of the workbook is read for it any more.
  if (!konteks.kemajuan(0, 0, '')) return fail({ kode: 'cancelled' });
  const tanggalData = tanggalDariIso(permintaan.tanggalData ?? '');
  const hasil = await padaBuku(konteks, async (buku) => {
    const dikompilasi = await kompilasiTerbaca(
      buku,
      konteks.lingkungan,
      {
        terbaca: terbaca.value.map(({ id, isi }) => {
          const diterima = tanggalDariIso(permintaan.diterima?.[id] ?? '');
          return diterima === undefined ? isi : { ...isi, diterima };
        }),
        ...(tanggalData === undefined ? {} : { tanggalData }),
        ...(permintaan.ambilAlih === undefined ? {} : { ambilAlih: permintaan.ambilAlih }),
        // What is written into the workbook is Indonesian, whatever the language of the pane.
        tulis: penulisLembar,
        pratinjau,
      },
      konteks.kemajuan,
    );
    return pratinjau ? dikompilasi : segarkanDasbor(buku, konteks.lingkungan, dikompilasi);
  });
  if (hasil.ok && hasil.value.isi !== undefined) {
    const { berkas } = hasil.value.isi;
    konteks.simpanan(JalanTerakhir).isi = {
      kunci: kunciPermintaan(permintaan),
      catatan: new Map(permintaan.berkas.map(({ id }, k) => [id, berkas[k]?.catatan ?? []])),
    };
  }
  return hasil;
}

/** The findings of one file of a run. */
export async function catatanSatuBerkas(
  konteks: KonteksTugas,
  permintaan: PermintaanPane,
  id: string,
): Promise<Result<readonly Catatan[], Gagal>> {
  const terakhir = konteks.simpanan(JalanTerakhir);
  if (terakhir.isi?.kunci !== kunciPermintaan(permintaan)) {
    // Another run was made meanwhile, or the worker is a new one.
    const lagi = await jalankan(konteks, permintaan, true);
    if (!lagi.ok) return lagi;
  }
  return ok(terakhir.isi?.catatan.get(id) ?? []);
}
