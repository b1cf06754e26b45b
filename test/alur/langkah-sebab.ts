import { capaian } from '../../src/application/capaian/capaian';
import { imporData } from '../../src/application/impor-data/impor-data';
import { imporRencana } from '../../src/application/impor-rencana';
import type { DataMasuk } from '../../src/application/impor-data/susun-impor';
import type { PermintaanKompilasi } from '../../src/application/kompilasi/tipe';
import type { RencanaMasukan } from '../../src/application/rencana-masukan';
import { koreksi } from '../../src/application/koreksi/koreksi';
import { setujui } from '../../src/application/setujui';
import type { CapaianIndikator } from '../../src/domain/perhitungan/capaian-indikator';
import type { Sel } from '../../src/lembar/tipe';
import { bahasaIndonesia } from '../../src/teks/bahasa-indonesia';
import { BerkasKembali, type IsiSel } from '../bangun/berkas-kembali';
import type { BukuMemori } from '../bangun/buku-memori/buku-memori';
import { realisasiContoh, rupContoh } from '../bangun/data-csv';
import { lingkunganUji } from '../bangun/lingkungan';
import { rencanaMasukan } from '../bangun/rencana-masukan';
import { barisTabel, isiDari, kumpulkan, nilaiDari, ruangPada, sebar } from '../bangun/ruang-kerja';

type IndikatorMasukan = NonNullable<RencanaMasukan['indikator']>[number];

/** How a unit fills in its template: cells of the sheet Transaksi by package code, and whatever else. */
export interface IsianUnit {
  readonly transaksi?: Readonly<Record<string, Readonly<Record<string, IsiSel>>>>;
  readonly lain?: (berkas: BerkasKembali) => void;
}

/** One workspace, and what UKPBJ and the units do with it; nothing that a user could not do. */
export class Meja {
  private putaran = 0;
  private constructor(readonly buku: BukuMemori) {}

  /** Plan of IK01 and IK02 changed by `ubah`, data imported, approved. */
  static async siap(
    ubah: readonly Partial<IndikatorMasukan>[],
    data: readonly DataMasuk[] = [rupContoh, realisasiContoh],
  ): Promise<Meja> {
    const meja = new Meja(await ruangPada('kosong'));
    await meja.rencanakan(ubah);
    for (const satu of data) await meja.impor(satu);
    await meja.setujui();
    return meja;
  }

  private lingkungan() {
    this.putaran += 1;
    return lingkunganUji(`meja-${this.putaran}`);
  }

  async rencanakan(ubah: readonly Partial<IndikatorMasukan>[]): Promise<void> {
    const indikator = rencanaMasukan.indikator!.map((satu, k) => ({ ...satu, ...ubah[k] }));
    isiDari(await imporRencana(this.buku, this.lingkungan(), { ...rencanaMasukan, indikator }));
  }

  async setujui(): Promise<void> {
    isiDari(await setujui(this.buku, this.lingkungan(), { oleh: 'Kepala UKPBJ', nomor: '027/1' }));
  }

  async impor(data: DataMasuk, mulai?: string): Promise<void> {
    const opsi = { sebagian: false, ...(mulai === undefined ? {} : { mulai }) };
    isiDari(await imporData(this.buku, this.lingkungan(), data, opsi));
  }

  /** The template of a unit, made now. */
  async template(unit: string): Promise<Uint8Array> {
    return (await sebar(this.buku, '2026-TW1', [unit])).get(unit)!;
  }

  /** A unit fills in its template, made now, and sends it back; it is compiled. */
  async lapor(
    unit: string,
    isian: IsianUnit = {},
    opsi: Partial<Pick<PermintaanKompilasi, 'tanggalData'>> = {},
  ): Promise<void> {
    const berkas = BerkasKembali.dari(await this.template(unit)).nyatakan();
    const kodePaket = berkas.lembar.some(({ nama }) => nama === 'Transaksi')
      ? berkas.kolom('Transaksi', 'kodePaket')
      : -1;
    for (const [kode, sel] of Object.entries(isian.transaksi ?? {})) {
      const baris = berkas.pada('Transaksi').baris.find((satu) => satu[kodePaket] === kode)!;
      for (const [kolom, isi] of Object.entries(sel)) {
        const letak = berkas.kolom('Transaksi', kolom);
        while (baris.length <= letak) baris.push(null);
        baris[letak] = isi;
      }
    }
    isian.lain?.(berkas);
    isiDari(await kumpulkan(this.buku, [[`${unit}.xlsx`, await berkas.bytes()]], opsi));
  }

  /** Both units report as `isian` says. */
  async laporSemua(transaksi: IsianUnit['transaksi'] = {}): Promise<void> {
    const milik = (kode: readonly string[]) =>
      Object.fromEntries(Object.entries(transaksi).filter(([satu]) => kode.includes(satu)));
    await this.lapor('DINKES', { transaksi: milik(['K1', 'K2']) });
    await this.lapor('DPU', { transaksi: milik(['U1']) });
  }

  /** Somebody types on a sheet of the workspace: a column of rows that `pilih` takes. */
  async ketik(
    tabelId: string,
    kolom: string,
    isi: Sel,
    pilih: (baris: Readonly<Record<string, Sel>>) => boolean = () => true,
  ): Promise<void> {
    const baris = (await barisTabel(this.buku, tabelId)).filter(pilih);
    nilaiDari(
      await this.buku.terapkan([
        {
          jenis: 'simpan',
          tabelId,
          kolom: [kolom],
          baris: baris.map(({ _id }) => ({ id: _id as string, sel: [isi] })),
        },
      ]),
    );
  }

  /** UKPBJ notes what a row really is, after a telephone call. */
  async koreksi(baris: string, variabel: string, nilai: string): Promise<void> {
    isiDari(
      await koreksi(this.buku, this.lingkungan(), {
        ...{ periode: '2026-TW1', baris, variabel, nilai },
        ...{ konfirmasi: 'Budi, PPK', tanggal: '2026-04-01', cara: 'telepon', oleh: 'Ani' },
      }),
    );
  }

  /** Whether any period has figures. */
  async terkompilasi(): Promise<boolean> {
    return nilaiDari(await capaian(this.buku)).isi !== undefined;
  }

  async angka(kode = 'IK01', lingkup: string | null = null): Promise<CapaianIndikator> {
    const { capaian: semua } = isiDari(await capaian(this.buku, '2026-TW1'));
    return semua.find((satu) => satu.indikator.kode === kode && satu.lingkup.kode === lingkup)!;
  }
}

/** A figure as a person is told of it: its value, or the code of its reason, why, and what to do. */
export function dikatakan(
  angka: CapaianIndikator,
): number | readonly [kode: string, mengapa: string, langkah: string] {
  // Sums of fractions: 55.00000000000001 is 55 to whoever reads it.
  if (angka.hasil.jenis === 'nilai') return Number(angka.hasil.nilai.toFixed(9));
  const sebab = angka.sebab()[0]!;
  const { mengapa, langkah } = bahasaIndonesia.sebabCapaian(sebab);
  return [sebab.jenis, mengapa, langkah];
}
