import { basename, resolve } from 'node:path';
import { buatBerkas } from '../../adapters/node/berkas';
import { BukuXlsx } from '../../adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../adapters/xlsx/tulis/tulis-buku';
import { perbaruiDaftarIsi } from '../../application/daftar-isi/perbarui-daftar-isi';
import { imporRencana } from '../../application/impor-rencana';
import { lembarRuangKerja, rencanaAwal } from '../../application/siapkan';
import { ok } from '../../domain/umum/result';
import { tanggalDariIso } from '../../domain/umum/tanggal';
import { rencanaContohMasukan } from '../rencana-contoh-masukan';
import { dariGagal, dariHasil, salahPakai } from '../luaran-perintah';
import { teksBoleh, teksWajib, type Perintah } from './tipe';

export const siapkan: Perintah = {
  nama: 'siapkan',
  ruangKerja: true,
  ringkas: (teks) => teks.perintah.siapkan.ringkas,
  opsi: (argv, teks) =>
    argv
      .option('instansi', { type: 'string', describe: teks.opsi.instansi, demandOption: true })
      .option('tahun', { type: 'string', describe: teks.opsi.tahun, demandOption: true })
      .option('mulai', { type: 'string', describe: teks.opsi.mulai })
      .option('contoh', { type: 'boolean', describe: teks.opsi.contoh }),
  async jalankan(konteks, argumen) {
    const tahun = teksWajib(argumen, 'tahun');
    if (!/^(19|2\d)\d\d$/.test(tahun)) {
      return salahPakai(konteks.teks.tahunSalah(tahun));
    }
    const isoMulai = teksBoleh(argumen, 'mulai');
    const mulai = tanggalDariIso(isoMulai ?? '');
    if (isoMulai !== undefined && mulai === undefined) {
      return salahPakai(konteks.teks.tanggalSalah(isoMulai));
    }
    const berkas = teksWajib(argumen, 'berkas');
    const lembar = lembarRuangKerja(
      {
        instansi: teksWajib(argumen, 'instansi'),
        tahun: Number(tahun),
        ...(mulai === undefined ? {} : { mulai }),
      },
      konteks.lingkungan,
    );
    const isi = await tulisBuku(lembar, { properti: new Map([['kinerja.jenis', 'ruang-kerja']]) });
    if (!isi.ok) return dariGagal(isi.error);
    const buku = BukuXlsx.buka(basename(berkas), isi.value);
    if (!buku.ok) return dariGagal(buku.error);
    const denganContoh = argumen['contoh'] === true;
    const rencana = denganContoh ? rencanaContohMasukan() : rencanaAwal();
    const diisi = await imporRencana(buku.value, konteks.lingkungan, rencana);
    if (!diisi.ok) return dariGagal(diisi.error);
    if (diisi.value.isi === undefined) return dariHasil(diisi, () => []);
    const daftarIsi = await perbaruiDaftarIsi(buku.value);
    if (!daftarIsi.ok) return dariGagal(daftarIsi.error);
    const dibuat = await buatBerkas(resolve(konteks.cwd, berkas), buku.value.bytes());
    if (!dibuat.ok) return dariGagal(dibuat.error);
    // What a new workspace still lacks (targets, actions) is work to do, not a mistake to report.
    return dariHasil(ok({ catatan: [], isi: { berkas, lembar: lembar.length } }), () => [
      konteks.teks.ditulis(berkas),
    ]);
  },
};
