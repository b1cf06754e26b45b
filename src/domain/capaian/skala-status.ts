import type { IdStatusCapaian, JenjangStatus, SkalaStatus } from '../rencana/aturan-capaian';

/** The words of the program's own scale, as the workbook shows them. */
export const labelStatusCapaian: Readonly<Record<IdStatusCapaian, string>> = {
  tercapai: 'Tercapai',
  'mendekati-target': 'Mendekati target',
  'perlu-perhatian': 'Perlu perhatian',
  'jauh-dari-target': 'Jauh dari target',
};

const jenjang = (mulai: number, id: IdStatusCapaian, warna: JenjangStatus['warna']): JenjangStatus => ({
  id,
  mulai,
  label: labelStatusCapaian[id],
  warna,
});

/** Default: target met; below it red under 70, yellow from 70 to below 90, green from 90. */
export const skalaTigaWarna: SkalaStatus = {
  id: 'tiga-warna',
  nama: 'Tiga warna (70, 90)',
  jenjang: [
    jenjang(0, 'jauh-dari-target', 'merah'),
    jenjang(70, 'perlu-perhatian', 'kuning'),
    jenjang(90, 'mendekati-target', 'hijau'),
  ],
  tercapai: jenjang(100, 'tercapai', 'hijau'),
};

/**
 * The band of a score that is already rounded; the first band also takes what lies below it. Whether the target is met
 * counts more than the score, which alone decides where that cannot be told (a table of bands without a target).
 */
export function jenjangSkor(
  { jenjang, tercapai }: SkalaStatus,
  skor: number,
  targetTercapai: boolean | undefined,
): JenjangStatus {
  if (tercapai !== undefined && (targetTercapai ?? skor >= tercapai.mulai)) return tercapai;
  return jenjang.filter(({ mulai }) => mulai <= skor).at(-1) ?? jenjang[0];
}
