import type { BarisInduk } from '../../domain/data/baris-data';
import type { IsianBaris } from '../../domain/data/isian-baris';
import type { PaketImpor, TransaksiImpor } from '../../domain/impor/baris/tipe';
import { catatImpor, type CatatanImpor } from '../../domain/impor/catatan';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import { variabelBaku } from '../../domain/variabel/daftar';

interface Hitungan {
  readonly variabel: string;
  readonly nilai: string;
  readonly tersimpan: string;
  readonly kode: string;
  jumlah: number;
}

/**
 * What only the layout tells (`tersirat`) says no more than a stored value does: where one is stored it stays, and where it is
 * another one that is a finding for each pair of values.
 */
export class PenjagaTersimpan {
  private readonly hitungan = new Map<string, Hitungan>();
  private readonly lama: ReadonlyMap<string, IsianBaris>;

  constructor(induk: readonly BarisInduk[]) {
    this.lama = new Map(induk.map(({ id, isian }) => [id, isian]));
  }

  /** The row with what is stored under its id in place of what is only implied. */
  jaga<B extends PaketImpor | TransaksiImpor>(baris: B, id: string): B {
    const lama = this.lama.get(id);
    if (lama === undefined || baris.tersirat.length === 0) return baris;
    const isian: Record<string, Isian<NilaiIsian>> = {};
    for (const id of baris.tersirat) {
      const tersimpan = lama[id];
      const tersirat = baris.isian[id];
      if (tersimpan === undefined || tersimpan.keadaan === 'kosong' || tersirat?.keadaan !== 'ada') continue;
      isian[id] = tersimpan;
      const tertulis = teks(tersimpan);
      if (tertulis !== String(tersirat.nilai)) this.hitung(id, String(tersirat.nilai), tertulis, kode(baris));
    }
    return { ...baris, isian: { ...baris.isian, ...isian } };
  }

  catatan(): readonly CatatanImpor[] {
    return [...this.hitungan.values()].map((satu) => catatImpor('tersirat-berbeda', { ...satu }));
  }

  private hitung(id: string, nilai: string, tersimpan: string, contoh: string): void {
    const kunci = `${id}|${nilai}|${tersimpan}`;
    const ada = this.hitungan.get(kunci);
    if (ada !== undefined) ada.jumlah += 1;
    else this.hitungan.set(kunci, { variabel: label(id), nilai, tersimpan, kode: contoh, jumlah: 1 });
  }
}

const label = (id: string): string => variabelBaku.find((satu) => satu.id === id)?.label ?? id;

const kode = (baris: PaketImpor | TransaksiImpor): string =>
  'kodePaket' in baris ? baris.kodePaket : baris.kodeRup;

const teks = (isian: Isian<NilaiIsian>): string => {
  if (isian.keadaan === 'ada') return String(isian.nilai);
  return isian.keadaan === 'tidak-sah' ? isian.teks : 'TB';
};
