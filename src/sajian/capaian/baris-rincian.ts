import type { AgregatSajian, BarisSajian } from './agregat';
import { tulisKeadaan } from './keadaan';
import type { RincianSajian } from './rincian';
import { barisTerkunci } from './rincian-terkunci';
import type { Bahasa } from '../../teks/bahasa';

/** Rincian Perhitungan as lines: formula, parts, rows with the file, sheet and cells each came from. */
export function barisRincian(
  {
    indikator,
    susunan,
    semuaSebab,
    sebelumDibulatkan,
    rujukan,
    agregat,
    usang,
    draf,
    terkunci,
  }: RincianSajian,
  bahasa: Bahasa,
): readonly string[] {
  const { rincian: kata } = bahasa.teks.sajian;
  const { rumus, basis, nilai, target, kelengkapan, keadaan, mengapa, langkah, sebabLain } = kata.kepala;
  const utuh = sebelumDibulatkan === null ? '' : ` (${sebelumDibulatkan})`;
  return [
    `${indikator.kode} ${indikator.nama}`,
    `${rumus}: ${indikator.rumus}`,
    ...(indikator.basis === null ? [] : [`${basis}: ${indikator.basis}`]),
    `${nilai}: ${indikator.nilai}${utuh}`,
    ...(susunan === null ? [] : [susunan]),
    ...(indikator.sebab === null ? [] : [indikator.sebab]),
    ...semuaSebab.flatMap((satu, k) => [
      `${k === 0 ? mengapa : sebabLain}: ${satu.mengapa}`,
      `  ${langkah}: ${satu.langkah}`,
    ]),
    ...(indikator.disetujui === null ? [] : [indikator.disetujui]),
    `${target}: ${indikator.target}`,
    `${kelengkapan}: ${indikator.kelengkapan}`,
    ...(indikator.keadaan.length === 0 ? [] : [`${keadaan}: ${tulisKeadaan(indikator.keadaan)}`]),
    ...(terkunci === null ? [] : barisTerkunci(terkunci)),
    ...rujukan.map((satu) => `  ${satu.teks} = ${satu.hasil}`),
    ...agregat.flatMap((satu) => barisAgregat(satu, bahasa)),
    ...(usang === null ? [] : [usang]),
    ...(draf === null ? [] : [draf]),
  ];
}

function barisAgregat(
  { teks, hasil, hitungan, baris, barisDikeluarkan, barisSesudah, jumlah }: AgregatSajian,
  { tulis, teks: { sajian } }: Bahasa,
): readonly string[] {
  const kata = sajian.rincian;
  const sisa = jumlah.dipakai - baris.length;
  const tempat = ({ opd, asal }: BarisSajian): string => (asal === null ? '' : `  ${opd} · ${asal}`);
  return [
    `  ${teks} = ${hasil}: ${hitungan.join('; ')}`,
    ...baris.flatMap((satu) => [
      `    ${satu.id}: ${satu.isi}${tempat(satu)}`,
      ...satu.ubahan.map((apa) => `      ${apa}`),
    ]),
    ...(sisa > 0 ? [`    ${kata.barisLain(tulis.angka(sisa))}`] : []),
    ...barisDikeluarkan.map((satu) => `    ${satu.id} ${kata.dikeluarkanKarena(satu.isi)}${tempat(satu)}`),
    ...barisSesudah.map((satu) => `    ${satu.id}: ${satu.isi}${tempat(satu)}`),
  ];
}
