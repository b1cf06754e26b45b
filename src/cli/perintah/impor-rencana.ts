import { bacaRencanaJson } from '../../adapters/rencana-json/baca-rencana';
import { imporRencana as jalankanImpor } from '../../application/impor-rencana';
import { ok } from '../../domain/umum/result';
import { bacaMasuk, padaRuangKerja } from '../buka';
import { laporkanGagal, laporkanHasil } from '../laporkan';
import { teksWajib, type Perintah } from './tipe';

export const imporRencana: Perintah = {
  pola: 'impor-rencana <berkas> <rencana>',
  ringkas: (teks) => teks.perintah.imporRencana.ringkas,
  opsi: (argv, teks) =>
    argv
      .positional('berkas', { type: 'string', describe: teks.opsi.berkas, demandOption: true })
      .positional('rencana', { type: 'string', describe: teks.opsi.rencana, demandOption: true }),
  async jalankan(konteks, argumen) {
    const masuk = await bacaMasuk(konteks, [teksWajib(argumen, 'rencana')]);
    if (!masuk.ok) return laporkanGagal(konteks, masuk.error);
    const rencana = bacaRencanaJson(masuk.value[0]!);
    if (!rencana.ok) return laporkanHasil(konteks, ok({ catatan: rencana.error }), () => []);
    const hasil = await padaRuangKerja(konteks, teksWajib(argumen, 'berkas'), (buku) =>
      jalankanImpor(buku, konteks.lingkungan, rencana.value),
    );
    return laporkanHasil(konteks, hasil, ({ jumlah, siapDisetujui }) => [
      ...jumlah.map(konteks.teks.bagianRencana),
      siapDisetujui ? konteks.teks.siapDisetujui : konteks.teks.belumSiapDisetujui,
    ]);
  },
};
