import type { AnalisisIndikator } from '../../application/analisis/tipe';
import type { KontribusiUnit } from '../../domain/analisis/uraian-selisih';
import type { Bahasa } from '../../teks/bahasa';
import { tulisNilai, tulisSelisih } from './selisih';
import type { AnalisisIndikatorSajian, SumbanganSajian } from './tipe';

/** Units listed one by one, those that widen the gap first. */
const UNIT_DISEBUT = 10;

type UraianSajian = Pick<AnalisisIndikatorSajian, 'cara' | 'sumbangan' | 'sumbanganLain'>;

/** Whose the gap is: unit by unit, and how that was found. */
export function sajikanUraian(
  { capaian: { indikator }, uraian, bedaDariTerkunci }: AnalisisIndikator,
  desimal: number,
  nama: (kode: string) => string,
  bahasa: Bahasa,
): UraianSajian {
  const kata = bahasa.teks.sajian.analisis;
  if (uraian.cara === 'tidak-ada')
    return { cara: [kata.tanpaUraian[uraian.sebab]], sumbangan: [], sumbanganLain: [] };
  const { satuan } = indikator;
  const angka = (satu: number | undefined): string =>
    satu === undefined ? kata.tidakAda : tulisNilai(satu, satuan, desimal, bahasa);
  const selisih = (satu: number): string => tulisSelisih(satu, satuan, desimal, bahasa);
  const baris = ({ kode, nilai, tanpa, kontribusi, merugikan }: KontribusiUnit): SumbanganSajian => ({
    unit: nama(kode),
    nilai: angka(nilai),
    kontribusi: kontribusi === undefined ? '–' : selisih(kontribusi),
    tanpa: angka(tanpa),
    merugikan,
  });
  // Who brings nothing is not worth a line.
  const berisi = uraian.unit.filter(({ nilai, kontribusi = 0 }) => nilai !== undefined || kontribusi !== 0);
  const lain = berisi.slice(UNIT_DISEBUT);
  const jumlahLain = lain.reduce((jumlah, { kontribusi = 0 }) => jumlah + kontribusi, 0);
  return {
    cara: [
      kata.cara[uraian.cara],
      ...(uraian.terhadap === undefined && uraian.cara !== 'tanpa-satu' ? [kata.tanpaTarget] : []),
      ...(uraian.dasar === undefined ? [] : [kata.dasar[uraian.dasar]]),
      ...(bedaDariTerkunci ? [kata.bedaTerkunci] : []),
    ],
    sumbangan: berisi.slice(0, UNIT_DISEBUT).map(baris),
    sumbanganLain: [
      ...(lain.length > 0 && uraian.menjumlah
        ? [kata.unitLain(bahasa.tulis.angka(lain.length), selisih(jumlahLain))]
        : []),
      ...(uraian.tetap === 0 ? [] : [kata.tetap(selisih(uraian.tetap))]),
    ],
  };
}
