import type { HasilKompilasi } from '../../application/kompilasi/tipe';
import type { CapaianBerubahSajian } from '../../sajian/kompilasi/capaian-berubah';
import { sajikanKompilasi } from '../../sajian/kompilasi/kompilasi';
import type { Bahasa } from '../../teks/bahasa';

/** A compilation as lines; a preview tells the figures that would change too. */
export function cetakKompilasi(hasil: HasilKompilasi, pratinjau: boolean, bahasa: Bahasa): readonly string[] {
  const { judul, data, diterima, belumMelapor, capaian, keadaan } = sajikanKompilasi(
    hasil,
    pratinjau,
    bahasa,
  );
  const unit = belumMelapor.unit.map(({ nama }) => nama).join('; ');
  return [
    judul,
    ...data.map((satu) => `  ${satu}`),
    ...diterima.map((satu, k) => (k === 0 ? satu : `  ${satu}`)),
    ...(hasil.dapatDiambilAlih.length === 0
      ? []
      : [bahasa.teks.perintah.dapatDiambilAlih(`--ambil-alih ${hasil.dapatDiambilAlih.join(' ')}`)]),
    unit === '' ? belumMelapor.judul : `${belumMelapor.judul}: ${unit}`,
    ...(pratinjau ? cetakCapaianBerubah(capaian) : []),
    keadaan,
  ];
}

const cetakCapaianBerubah = ({ judul, nilai, lain }: CapaianBerubahSajian): readonly string[] => [
  nilai.length === 0 ? judul : `${judul}:`,
  ...nilai.map(({ kode, lama, baru }) => `  ${kode}: ${lama} → ${baru}`),
  ...(lain === null ? [] : [lain]),
];
