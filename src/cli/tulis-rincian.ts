import type { AsalNilai, HasilRincian } from '../application/capaian/rincian';
import { teksCakupan, teksTarget } from '../application/kompilasi/baris-capaian';
import { teksSebab } from '../application/kompilasi/teks-sebab';
import type { RincianAgregat } from '../domain/rumus';
import { isoDari, type Tanggal } from '../domain/umum/tanggal';
import type { Konteks } from './konteks';
import { satuCapaianJson } from './tulis-capaian';

const tempat = (asal: AsalNilai | undefined): string =>
  asal === undefined ? '' : `${asal.opd} · ${asal.berkas} · ${asal.lembar} · ${asal.baris}`;

/** A figure as text: formula, parts, rows with the file, sheet and row each came from. */
export function rincianTeks(hasil: HasilRincian, { bahasa, teks }: Konteks): readonly string[] {
  const { capaian, rincian, desimal } = hasil;
  const { indikator } = capaian;
  const k = teks.rincian;
  const angka = (nilai: number): string => bahasa.tulis.angka(nilai);
  const nilai =
    capaian.hasil.jenis === 'nilai'
      ? `${angka(capaian.hasil.nilai)} ${indikator.satuan}`
      : teksSebab(capaian.hasil.sebab, (id) => hasil.kode(id));
  return [
    `${indikator.kode} ${indikator.nama}`,
    `${k.rumus}: ${indikator.rumus}`,
    ...(indikator.basis === undefined ? [] : [`${k.basis}: ${indikator.basis}`]),
    `${k.nilai}: ${nilai}`,
    `${k.target}: ${teksTarget(capaian.target, desimal) ?? '–'}`,
    `${k.cakupan}: ${teksCakupan(capaian.cakupan)}`,
    ...rincian.rujukan.map(
      ({ indikatorId, apa, hasil: h }) =>
        `  ${apa} ${hasil.kode(indikatorId)} = ${h.jenis === 'nilai' ? angka(h.nilai) : teksSebab(h.sebab, (id) => hasil.kode(id))}`,
    ),
    ...rincian.agregat.flatMap((agregat) => bagianTeks(agregat, hasil, angka, k)),
  ];
}

function bagianTeks(
  agregat: RincianAgregat,
  hasil: HasilRincian,
  angka: (nilai: number) => string,
  k: Konteks['teks']['rincian'],
): readonly string[] {
  const isi = agregat.hasil.jenis === 'nilai' ? angka(agregat.hasil.nilai) : '–';
  const dikeluarkan = agregat.dikeluarkan.map(
    ({ sebab, banyak }) =>
      `${k.dikeluarkan} ${angka(banyak)} (${'variabel' in sebab ? `${sebab.variabel} ` : ''}${k.sebab[sebab.jenis]})`,
  );
  const jumlah = [
    `${angka(agregat.dipakai)} ${k.dipakai}`,
    ...(agregat.tidakMemenuhi > 0 ? [`${angka(agregat.tidakMemenuhi)} ${k.tidakMemenuhi}`] : []),
    ...(agregat.diLuarBasis > 0 ? [`${angka(agregat.diLuarBasis)} ${k.diLuarBasis}`] : []),
    ...dikeluarkan,
  ];
  const sisa = agregat.dipakai - agregat.barisDihitung.length;
  return [
    `  ${agregat.teks} = ${isi}: ${jumlah.join('; ')}`,
    ...agregat.barisDihitung.map(({ id, nilai }) =>
      `    ${id}: ${angka(nilai)}  ${tempat(hasil.asal(agregat, id))}`.trimEnd(),
    ),
    ...(sisa > 0 ? [`    ${k.barisLain(sisa)}`] : []),
    ...agregat.barisDikeluarkan.map(({ id, sebab }) =>
      `    ${k.dikeluarkan}: ${id} (${'variabel' in sebab ? `${sebab.variabel} ` : ''}${k.sebab[sebab.jenis]})  ${tempat(hasil.asal(agregat, id))}`.trimEnd(),
    ),
  ];
}

export const rincianJson = (hasil: HasilRincian): object => ({
  perTanggal: isoDari(hasil.perTanggal as Tanggal),
  ...satuCapaianJson(hasil.capaian),
  rumus: hasil.capaian.indikator.rumus,
  basis: hasil.capaian.indikator.basis ?? null,
  rujukan: hasil.rincian.rujukan.map(({ indikatorId, apa, hasil: h }) => ({
    kode: hasil.kode(indikatorId),
    apa,
    hasil: h,
  })),
  agregat: hasil.rincian.agregat.map((agregat) => ({
    ...agregat,
    barisDihitung: agregat.barisDihitung.map((baris) => ({
      ...baris,
      asal: hasil.asal(agregat, baris.id) ?? null,
    })),
    barisDikeluarkan: agregat.barisDikeluarkan.map((baris) => ({
      ...baris,
      asal: hasil.asal(agregat, baris.id) ?? null,
    })),
  })),
});
