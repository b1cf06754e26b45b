import { labelAreaPengukuran, type AreaPengukuran } from '../atribut-indikator';
import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import type { Rencana } from '../rencana';
import { KodeDikenal } from '../../umum/nama-terdekat';
import { periksaRujukan } from './kode';

/** SOP steps 2 and 3: goals and areas exist, hang together, and every area has an indicator. */
export function periksaArea({ tujuan, area, indikator }: Rencana): CatatanRencana[] {
  const kodeTujuan = new KodeDikenal(tujuan.map(({ kode }) => kode));
  const kodeArea = new KodeDikenal(area.map(({ kode }) => kode));
  const areaTerpakai = new KodeDikenal(indikator.map((satu) => satu.area));
  return [
    ...(tujuan.length === 0 ? [catatRencana('tujuan-kosong', {})] : []),
    ...(area.length === 0 ? [catatRencana('area-kosong', {})] : []),
    ...(indikator.length === 0 ? [catatRencana('indikator-kosong', {})] : []),
    ...area.flatMap(({ id, tujuan: kode }) =>
      periksaRujukan(kode, kodeTujuan, 'Tujuan', diRencana('area', id, 'tujuan')),
    ),
    ...indikator.flatMap(({ id, area: kode }) =>
      periksaRujukan(kode, kodeArea, 'Area Strategis', diRencana('indikator', id, 'area')),
    ),
    ...area
      .filter(({ kode }) => !areaTerpakai.ada(kode))
      .map(({ id, kode }) => catatRencana('area-tanpa-indikator', { area: kode }, diRencana('area', id))),
  ];
}

/** LKPP guidance: a plan covers the four measurement areas; a missing one is told, not forbidden. */
export function periksaAreaPengukuran({ indikator }: Rencana): CatatanRencana[] {
  const ada = new Set(indikator.map(({ areaPengukuran }) => areaPengukuran));
  const kurang = (Object.keys(labelAreaPengukuran) as AreaPengukuran[]).filter((area) => !ada.has(area));
  return indikator.length === 0 || kurang.length === 0
    ? []
    : [catatRencana('area-pengukuran-kurang', { daftar: kurang.map((area) => labelAreaPengukuran[area]) })];
}
