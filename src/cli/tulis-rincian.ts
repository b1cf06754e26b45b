import type { AsalNilai, HasilRincian } from '../application/capaian/rincian';
import { teksCakupan, teksTarget } from '../application/kompilasi/baris-capaian';
import type { RincianAgregat, SebabBaris } from '../domain/rumus';
import { isoDari, type Tanggal } from '../domain/umum/tanggal';
import { variabelBaku } from '../domain/variabel/daftar';
import type { Konteks } from './konteks';
import { satuCapaianJson } from './tulis-capaian';

const labelVariabel = (id: string): string => variabelBaku.find((v) => v.id === id)?.nama ?? id;

/** Unit, file, sheet and the cells of the variables that this part of the formula names. */
function tulisTempat(asal: AsalNilai | undefined, bagian: string): string {
  if (asal === undefined) return '';
  const nama = new Set(bagian.toLowerCase().match(/[a-z_][a-z0-9_]*/g));
  const sel = Object.entries(asal.sel).filter(([id]) => nama.has(labelVariabel(id)));
  const letak = sel.length === 0 ? String(asal.baris) : sel.map(([, alamat]) => alamat).join(' ');
  return `${asal.opd} · ${asal.berkas} · ${asal.lembar}!${letak}`;
}

/** A figure as text: formula, parts, rows with the file, sheet and row each came from. */
export function rincianTeks(hasil: HasilRincian, { bahasa, teks }: Konteks): readonly string[] {
  const { capaian, rincian, desimal } = hasil;
  const { indikator } = capaian;
  const k = teks.rincian;
  const angka = (nilai: number): string => bahasa.tulis.angka(nilai);
  const nilai =
    capaian.hasil.jenis === 'nilai'
      ? `${angka(capaian.hasil.nilai)} ${indikator.satuan}`
      : bahasa.sebab(capaian.hasil.sebab);
  return [
    `${indikator.kode} ${indikator.nama}`,
    `${k.rumus}: ${indikator.rumus}`,
    ...(indikator.basis === undefined ? [] : [`${k.basis}: ${indikator.basis}`]),
    `${k.nilai}: ${nilai}`,
    `${k.target}: ${teksTarget(capaian.target, desimal) ?? '–'}`,
    `${k.cakupan}: ${teksCakupan(capaian.cakupan)}`,
    ...rincian.rujukan.map(
      ({ indikatorId, apa, hasil: h }) =>
        `  ${apa} ${hasil.kode(indikatorId)} = ${h.jenis === 'nilai' ? angka(h.nilai) : bahasa.sebab(h.sebab)}`,
    ),
    ...rincian.agregat.flatMap((agregat) => bagianTeks(agregat, hasil, bahasa, k)),
    ...(hasil.usang ? [teks.hasilUsang] : []),
  ];
}

function bagianTeks(
  agregat: RincianAgregat,
  hasil: HasilRincian,
  bahasa: Konteks['bahasa'],
  k: Konteks['teks']['rincian'],
): readonly string[] {
  const angka = (nilai: number): string => bahasa.tulis.angka(nilai);
  const sebabBaris = (sebab: SebabBaris): string => bahasa.sebabBaris(sebab, labelVariabel);
  const tempat = (id: string): string => tulisTempat(hasil.asal(agregat, id), agregat.teks);
  const isi = agregat.hasil.jenis === 'nilai' ? angka(agregat.hasil.nilai) : '–';
  const dikeluarkan = agregat.dikeluarkan.map(
    ({ sebab, banyak }) => `${k.dikeluarkan} ${angka(banyak)} (${sebabBaris(sebab)})`,
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
    ...agregat.barisDihitung.map(({ id, nilai }) => `    ${id}: ${angka(nilai)}  ${tempat(id)}`.trimEnd()),
    ...(sisa > 0 ? [`    ${k.barisLain(sisa)}`] : []),
    ...agregat.barisDikeluarkan.map(({ id, sebab }) =>
      `    ${k.dikeluarkan}: ${id} (${sebabBaris(sebab)})  ${tempat(id)}`.trimEnd(),
    ),
  ];
}

export const rincianJson = (hasil: HasilRincian): object => ({
  perTanggal: isoDari(hasil.perTanggal as Tanggal),
  usang: hasil.usang,
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
