import type { BarisInduk } from '../../domain/data/baris-data';
import type { Opd, RencanaAksi, Target } from '../../domain/rencana/rencana';
import type { Tanggal } from '../../domain/umum/tanggal';
import { samaTeks } from '../../domain/umum/teks';
import { tabelOpd } from '../../lembar/daftar/opd';
import type { tabelRiwayatOpd } from '../../lembar/daftar/riwayat-opd';
import { awalanIdSementara } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { DataInduk } from '../data/baris-induk';
import type { Lingkungan } from '../lingkungan';
import type { Perubahan } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { barisOpd } from '../ruang-kerja/rencana-tabel';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { PermintaanGantiKode } from './permintaan-ganti-kode';
import type { GantiKode } from './periksa-ganti-kode';

/** Rows that name a unit by its code as what is so now. */
export interface BarisBerkode {
  readonly target: readonly Target[];
  readonly aksi: readonly RencanaAksi[];
  readonly paket: readonly BarisInduk[];
  readonly transaksi: readonly BarisInduk[];
  /** Other units that name it as their successor. */
  readonly opd: readonly Opd[];
}

/** As it is stored, letter by letter: a code that was typed otherwise keeps leading to the unit by its former code. */
export function barisBerkode(
  { data: { rencana, opd } }: Pick<RuangKerja, 'data'>,
  induk: Pick<DataInduk, 'baris'>,
  { unit, lama, baru }: GantiKode,
): BarisBerkode {
  // Of a unit that only gets another name nothing has to be rewritten.
  if (lama === baru) return { target: [], aksi: [], paket: [], transaksi: [], opd: [] };
  const berkode = (satu: { readonly opd: string | null }): boolean => satu.opd === lama;
  const milik = induk.baris.filter(berkode);
  return {
    target: rencana.target.filter(berkode),
    aksi: rencana.aksi.filter(berkode),
    paket: milik.filter(({ tingkat }) => tingkat === 'rup'),
    transaksi: milik.filter(({ tingkat }) => tingkat === 'transaksi'),
    opd: opd.filter(({ id, penerus }) => id !== unit.id && penerus.some((satu) => samaTeks(satu, lama))),
  };
}

/** The unit under its new code; a former name stays a spelling of it, so that exports which still use it are recognised. */
export const unitDenganKode = ({ unit, baru }: GantiKode, nama: string): Opd => ({
  ...unit,
  kode: baru,
  kodeTercatat: baru,
  sementara: false,
  ...(nama === '' || nama === unit.nama
    ? {}
    : { nama, ejaanLain: [...new Set([...unit.ejaanLain, unit.nama])].filter((satu) => satu !== nama) }),
});

/** All that gets the new code. */
export const perubahanGantiKode = (
  { lama, baru }: GantiKode,
  unitBaru: Opd,
  milik: BarisBerkode,
): readonly Perubahan[] => [
  perubahanSimpan(tabelOpd, [
    barisOpd(unitBaru),
    ...milik.opd.map((satu) =>
      barisOpd({ ...satu, penerus: satu.penerus.map((kode) => (samaTeks(kode, lama) ? baru : kode)) }),
    ),
  ]),
  ...(['target', 'aksi', 'paket', 'transaksi'] as const).flatMap((tabelId) =>
    gantiOpd(tabelId, milik[tabelId], baru),
  ),
];

/** The one cell of each row; a row that no program has given an id yet keeps the old code, which leads there too. */
function gantiOpd(
  tabelId: string,
  baris: readonly { readonly id: string }[],
  kode: string,
): readonly Perubahan[] {
  const berid = baris.filter(({ id }) => !id.startsWith(awalanIdSementara));
  if (berid.length === 0) return [];
  return [{ jenis: 'simpan', tabelId, kolom: ['opd'], baris: berid.map(({ id }) => ({ id, sel: [kode] })) }];
}

/** What is remembered of the code that was. */
export const barisRiwayatOpd = (
  { unit, lama, baru, mulai }: GantiKode,
  { nama }: Opd,
  { dasar, oleh }: Pick<PermintaanGantiKode, 'dasar' | 'oleh'>,
  lingkungan: Lingkungan,
): Baris<typeof tabelRiwayatOpd> => ({
  id: lingkungan.idBaru(),
  kode: lama,
  nama: nama === unit.nama || mulai === null ? null : unit.nama,
  sampai: mulai === null ? null : ((mulai - 1) as Tanggal),
  menjadi: baru,
  dasar: dasar ?? null,
  oleh: oleh ?? null,
  dicatat: lingkungan.sekarang(),
  unit: unit.id,
});
