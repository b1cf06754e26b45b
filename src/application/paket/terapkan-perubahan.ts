import { tabelPaket, tabelTransaksi } from '../../lembar/daftar/data';
import type { DataInduk } from '../data/baris-induk';
import type { Perubahan } from '../ports/workbook';
import { paketMenurutKode } from './jurnal-paket';
import type { PerubahanDiputuskan } from './periksa-permintaan';

export interface PerubahanLembar {
  readonly perubahan: readonly Perubahan[];
  /** Transactions that get another unit. */
  readonly transaksi: number;
}

/** The new present of decided changes: unit, ceiling and areas on the sheet Paket, the unit of its transactions. */
export function perubahanLembarPaket(
  induk: DataInduk,
  baru: readonly PerubahanDiputuskan[],
): PerubahanLembar {
  const paket = paketMenurutKode(induk.baris);
  const idDari = (kode: string): string => paket.get(kode)?.id ?? '';
  const unit = new Map(
    baru.flatMap((satu) =>
      satu.jenis === 'pindah-unit'
        ? [[satu.kodeRup, { dari: satu.lama, ke: String(satu.baru) }] as const]
        : [],
    ),
  );
  const pagu = baru.flatMap((satu) =>
    satu.jenis === 'pagu' && typeof satu.baru === 'number'
      ? [{ id: idDari(satu.kodeRup), sel: [satu.baru] }]
      : [],
  );
  const area = baru.flatMap(({ jenis, baru: pengganti, areaDiteruskan }) => {
    const satu = jenis === 'diganti' ? paket.get(String(pengganti)) : undefined;
    if (satu === undefined || areaDiteruskan === null || areaDiteruskan === '-') return [];
    return [{ id: satu.id, sel: [[...satu.area, areaDiteruskan].join(';')] }];
  });
  const transaksi = induk.baris.flatMap(({ tingkat, id, opd, kodeRup }) => {
    if (tingkat !== 'transaksi' || unit.size === 0) return [];
    const pindah = kodeRup.flatMap((kode) => unit.get(kode) ?? []).find(({ dari }) => dari === opd);
    return pindah === undefined ? [] : [{ id, sel: [pindah.ke] }];
  });
  const idPaket = tabelPaket([]).id;
  return {
    transaksi: transaksi.length,
    perubahan: [
      simpan(
        idPaket,
        'opd',
        [...unit].map(([kode, { ke }]) => ({ id: idDari(kode), sel: [ke] })),
      ),
      simpan(idPaket, 'pagu', pagu),
      simpan(idPaket, 'area', area),
      simpan(tabelTransaksi([]).id, 'opd', transaksi),
    ].flat(),
  };
}

const simpan = (
  tabelId: string,
  kolom: string,
  baris: Extract<Perubahan, { readonly jenis: 'simpan' }>['baris'],
): readonly Perubahan[] => (baris.length === 0 ? [] : [{ jenis: 'simpan', tabelId, kolom: [kolom], baris }]);
