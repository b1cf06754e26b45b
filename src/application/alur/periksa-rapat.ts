import { akhirPeriode, daftarPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import { statusAkhirDari } from '../../domain/keputusan/keputusan';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
import { labelCabang, type IdCabang } from '../../domain/sop/cabang';
import { catatSop, type CatatanSop } from '../../domain/sop/catatan';
import { tabelIndikator } from '../../lembar/daftar/indikator';
import { belumDiputuskan, indikatorTerbuka, keadaanKeputusan } from '../keputusan/keadaan-keputusan';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';

/** Indicators that the finding of a period names; all are decided on. */
const DISEBUT = 20;

/**
 * What keeps step 18 of a period from being marked: figures that are not locked, indicators that were not decided on. Where
 * there are no figures, there is nothing to decide on: that step 14 was not done is told as a departure.
 */
export function periksaRapat({ data }: Pick<RuangKerja, 'data'>, periode: Periode): readonly CatatanSop[] {
  if (!data.tanggalData.has(periode.kode)) return [];
  const belum = belumDiputuskan(data, periode);
  return [
    ...(versiBerlaku(data.kunci.get(periode.kode)) === undefined
      ? [catatSop('langkah-tanpa-kunci', { periode: periode.kode })]
      : []),
    ...(belum.length === 0
      ? []
      : [
          catatSop('langkah-tanpa-keputusan', {
            periode: periode.kode,
            jumlah: belum.length,
            indikator: belum.slice(0, DISEBUT).map(({ kode }) => kode),
          }),
        ]),
  ];
}

/** Where the meeting of a period leads by its decisions; `undefined` where none was written down. */
export function putusanRapat(
  data: Pick<DataRuangKerja, 'rencana' | 'keputusan'>,
  periode: Periode,
): { readonly id: IdCabang; readonly ke: number } | undefined {
  const cabang = keadaanKeputusan(data, periode, undefined).flatMap(
    ({ keputusan }) => keputusan?.cabang ?? [],
  );
  if (cabang.length === 0) return undefined;
  if (indikatorTerbuka(data).length === 0)
    return {
      id: cabang.every((satu) => satu === 'tetapkan-tercapai') ? 'tetapkan-tercapai' : 'waktu-terlampaui',
      ke: 19,
    };
  const id = cabang.includes('setujui-rekomendasi') ? 'setujui-rekomendasi' : 'lanjutkan';
  return { id, ke: 12 };
}

/** A branch that was named against what was decided per indicator: the decisions hold. */
export const periksaPutusan = (
  putusan: { readonly id: IdCabang; readonly ke: number },
  diminta: { readonly id: IdCabang | null },
): CatatanSop | undefined =>
  diminta.id === putusan.id
    ? undefined
    : catatSop('langkah-keputusan-lain', {
        cabang: diminta.id === null ? '' : labelCabang[diminta.id],
        tercatat: labelCabang[putusan.id],
      });

/** What keeps step 19 from being marked: each indicator without a final status, at its row, and the way to close them. */
export function periksaPenutupan({ data, tabel }: Pick<RuangKerja, 'data' | 'tabel'>): readonly CatatanSop[] {
  if (data.rencana.indikator.length === 0) return [catatSop('penutupan-belum-ditetapkan', {})];
  const terbuka = indikatorTerbuka(data);
  if (terbuka.length === 0) return [];
  const { lokasi } = tabel.urai(tabelIndikator);
  const berlaku = new KeputusanBerlaku(data.keputusan);
  return [
    ...terbuka.map(({ id, kode, nama }) => {
      const terakhir = berlaku.terakhir(id);
      return catatSop(
        'indikator-belum-ditutup',
        {
          indikator: kode,
          nama,
          ...(terakhir === undefined || statusAkhirDari(terakhir.cabang) !== undefined
            ? {}
            : { periode: terakhir.periode, cabang: labelCabang[terakhir.cabang] }),
        },
        { ...lokasi(id, 'kode'), kode },
      );
    }),
    catatSop('sisanya-dapat-ditutup', { jumlah: terbuka.length, ...periodeAkhir(data) }),
  ];
}

/** The locked period that ends with the year; nothing where none is. */
function periodeAkhir({ tahun, kunci }: DataRuangKerja): { readonly periode?: string } {
  const [setahun] = daftarPeriode('tahunan', tahun);
  const ada = [...kunci].find(([kode, satu]) => {
    const periode = periodeDari(kode);
    return (
      versiBerlaku(satu) !== undefined &&
      periode !== undefined &&
      setahun !== undefined &&
      akhirPeriode(periode) === akhirPeriode(setahun)
    );
  });
  return ada === undefined ? {} : { periode: ada[0] };
}
