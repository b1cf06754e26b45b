import type { PerubahanPaket } from '../../domain/paket/perubahan';
import type { Tanggal } from '../../domain/umum/tanggal';
import { dariPeta } from '../../domain/umum/pasti';
import { awalanIdSementara } from '../../lembar/kodek';
import { tabelPerubahanPaket } from '../../lembar/daftar/perubahan-paket';
import type { Perubahan } from '../ports/workbook';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { PerubahanBaru } from './tulis-perubahan';

/**
 * Lines of the journal as a person confirmed them: with the day from which they hold, and the areas that go to successors.
 * Lines typed by hand get ids.
 */
export function konfirmasiUsulan(
  { data, tabel }: Pick<RuangKerja, 'data' | 'tabel'>,
  usulan: readonly (Pick<PerubahanPaket, 'id' | 'areaDiteruskan' | 'tanggal'> &
    Pick<PerubahanBaru, 'dasar'>)[],
  { oleh, tanggal }: { readonly oleh: string; readonly tanggal: Tanggal },
  idBaru: () => string,
): readonly Perubahan[] {
  const menurutId = new Map(data.perubahanPaket.map((satu) => [satu.id, satu]));
  const beriId: { nomor: number; id: string }[] = [];
  const baris = usulan.map(({ id, areaDiteruskan, tanggal: mulai, dasar }) => {
    const isSementara = id.startsWith(awalanIdSementara);
    const tetap = isSementara ? idBaru() : id;
    const { baris: nomor } = tabel.urai(tabelPerubahanPaket).lokasi(id);
    if (isSementara && nomor !== undefined) beriId.push({ nomor, id: tetap });
    const lama = dariPeta(menurutId, id);
    return {
      ...lama,
      id: tetap,
      tanggal: mulai,
      dasar: dasar ?? lama.dasar ?? null,
      areaDiteruskan,
      dikonfirmasiOleh: oleh,
      dikonfirmasiTanggal: tanggal,
    };
  });
  const tabelId = tabelPerubahanPaket.id;
  return [
    ...(beriId.length === 0 ? [] : [{ jenis: 'beri-id', tabelId, baris: beriId } as const]),
    perubahanSimpan(tabelPerubahanPaket, baris),
  ];
}
