import type { Bahasa } from '../../teks/bahasa';
import type { BuatDasborSajian } from './dasbor';
import type { BelumTercapaiSajian, DaftarSajian } from './tipe';

/** Page 1 of the dashboard as lines, its headline first. */
export function barisDasbor(sajian: BuatDasborSajian, { teks }: Bahasa): readonly string[] {
  const kata = teks.sajian.dasbor;
  return [
    sajian.judul,
    sajian.ditulis,
    sajian.keadaan,
    ...baris(sajian.diminta, (satu) => satu),
    sajian.ringkas,
    ...(sajian.perStatus === '' ? [] : [`  ${sajian.perStatus}`]),
    ...baris(sajian.belumTercapai, (satu) => barisBelum(satu, kata)),
    ...baris(sajian.pengaruh, (satu) => satu),
    ...baris(sajian.belumMelapor, ({ nama, pagu, status, tenggat }) =>
      [nama, pagu, status, tenggat].join(', '),
    ),
    ...baris(sajian.tindakLanjut, ({ uraian, opd, tenggat, lewat }) =>
      [uraian, opd, tenggat, lewat].join(', '),
    ),
    sajian.sop,
    ...(sajian.tercapai === null ? [] : [sajian.tercapai]),
    sajian.kaki,
  ];
}

const baris = <T>(
  { judul, isi, lainnya }: DaftarSajian<T>,
  tulis: (satu: T) => string,
): readonly string[] => [
  judul,
  ...isi.map((satu) => `  ${tulis(satu)}`),
  ...(lainnya === null ? [] : [`  ${lainnya}`]),
];

const barisBelum = (satu: BelumTercapaiSajian, kata: Bahasa['teks']['sajian']['dasbor']): string =>
  kata.satuBelum(satu.kode, satu.nama, satu.nilai, satu.target, satu.status.teks, satu.sebab);
