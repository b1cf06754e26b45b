import type { HasilImpor } from '../../domain/impor/impor-tabel';
import type { KodeBerkas, KodeTersimpan } from '../../domain/impor/kode-mirip';
import type { JenisKode } from '../../domain/ketikan/kode-diubah';
import type { DataInduk } from '../data/baris-induk';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** The codes of a file's rows, each row's with its line and column. */
export function kodeBerkas(
  { transaksi, paket, pemetaan }: Pick<HasilImpor, 'transaksi' | 'paket' | 'pemetaan'>,
  berkas: string,
): readonly KodeBerkas[] {
  const kolom = (medan: string) => (pemetaan[medan] === undefined ? {} : { kolom: pemetaan[medan] });
  const letak = {
    rup: kolom('kode_rup'),
    paket: kolom('kode_paket'),
    unit: kolom('kode_unit' in pemetaan ? 'kode_unit' : 'unit'),
  };
  const satu = (jenis: JenisKode, baris: number) => (kode: string) => ({
    jenis,
    kode,
    lokasi: { berkas, baris, ...letak[jenis] },
  });
  return [
    ...paket.flatMap(({ kodeRup, opd, asal: { baris } }) => [
      satu('rup', baris)(kodeRup),
      satu('unit', baris)(opd),
    ]),
    ...transaksi.flatMap(({ kodePaket, kodeRup, opd, asal: { baris } }) => [
      ...kodeRup.map(satu('rup', baris)),
      satu('paket', baris)(kodePaket),
      satu('unit', baris)(opd),
    ]),
  ];
}

/** The codes that the workspace has. */
export const kodeTersimpan = (
  { baris }: Pick<DataInduk, 'baris'>,
  { opd }: Pick<DataRuangKerja, 'opd'>,
): KodeTersimpan => ({
  rup: new Set(baris.flatMap(({ kodeRup }) => kodeRup)),
  paket: new Set(baris.flatMap(({ kodePaket }) => (kodePaket === null ? [] : [kodePaket]))),
  unit: new Set(opd.map(({ kode }) => kode)),
});
