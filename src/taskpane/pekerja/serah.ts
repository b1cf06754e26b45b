import type { CaraSerah } from '../../adapters/officejs/cara-serah';
import type { GagalSerah, TujuanBerkas } from '../../application/ports/penulis-buku';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Panggilan } from './panggilan';
import type { BerkasKeluar } from './pesan-pekerja';

/** Hands finished files to the person through the pane's thread; several downloads are one archive of that name. */
export const serah = (panggilan: Panggilan, cara: CaraSerah, arsip: string): TujuanBerkas =>
  cara === 'unduh' ? unduhan(panggilan, arsip) : bukuBaru(panggilan);

const unduhan = (panggilan: Panggilan, arsip: string): TujuanBerkas => ({
  async siapkan(berkas) {
    // Zip is loaded when it is first needed.
    const { Unduhan } = await import('../../adapters/unduhan/unduhan');
    return new Unduhan({
      arsip,
      unduh: (nama, isi) => panggilan.minta('unduh', { nama, isi }),
    }).siapkan(berkas);
  },
});

const bukuBaru = (panggilan: Panggilan): TujuanBerkas => ({
  siapkan(berkas) {
    const salinan: BerkasKeluar[] = berkas.map(({ nama, isi }) => ({ nama, isi: new Uint8Array(isi) }));
    return Promise.resolve(
      ok({
        buang: () => Promise.resolve(),
        serahkan: async () => {
          try {
            const jawaban = await panggilan.minta(
              'bukaBuku',
              salinan,
              salinan.map(({ isi }) => isi.buffer),
            );
            return jawaban as Result<void, GagalSerah>;
          } catch (error) {
            // The pane's thread could not even try.
            const sebab = error instanceof Error ? error.message : '';
            return fail({ gagal: { kode: 'host-refused', sebab }, hilang: berkas.map(({ nama }) => nama) });
          }
        },
      }),
    );
  },
});
