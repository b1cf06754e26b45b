import type { HasilKompilasi } from '../../application/kompilasi/tipe';
import { tulisKeadaan } from '../../sajian/capaian/keadaan';
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
  ...nilai.map(
    ({ kode, lama, baru, keadaan }) =>
      `  ${kode}: ${lama} → ${baru}${keadaan.length === 0 ? '' : ` [${tulisKeadaan(keadaan)}]`}`,
  ),
  ...(lain === null ? [] : [lain]),
];
