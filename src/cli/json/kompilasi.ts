import type { HasilKompilasi } from '../../application/kompilasi/tipe';
import { isoDari } from '../../domain/umum/tanggal';
import type { Bahasa } from '../../teks/bahasa';
import { catatanJson } from '../amplop';

/** The machine form of `kompilasi --json`. */
export const kompilasiJson = (hasil: HasilKompilasi, bahasa: Bahasa): object => ({
  ...hasil,
  tanggalData: isoDari(hasil.tanggalData),
  tanggalDiterima: hasil.tanggalDiterima === null ? null : isoDari(hasil.tanggalDiterima),
  belumMelapor: hasil.belumMelapor.map((satu) => ({
    ...satu,
    tenggat: satu.tenggat === null ? null : isoDari(satu.tenggat),
  })),
  berkas: hasil.berkas.map((satu) => ({
    ...satu,
    tanggalPertama: satu.tanggalPertama && isoDari(satu.tanggalPertama),
    diterima: satu.diterima && { ...satu.diterima, tanggal: isoDari(satu.diterima.tanggal) },
    catatan: catatanJson(bahasa, satu.catatan),
  })),
});
