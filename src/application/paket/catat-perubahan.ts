import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { keberlakuanBaris } from '../../domain/data/keberlakuan';
import { catatPaket, type CatatanPaket } from '../../domain/paket/catatan';
import { adaSesudah, type PerubahanPaket } from '../../domain/paket/perubahan';
import { bentukBanding } from '../../domain/umum/teks';
import { tabelPerubahanPaket } from '../../lembar/daftar/perubahan-paket';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { bacaJurnalPaket, paketMenurutKode } from './jurnal-paket';
import { catatPindah } from './catat-pindah';

/** Codes that a finding names. */
const DISEBUT = 5;

/**
 * What is to be said of packages that change, whatever the period: mistakes of the journal, proposals that wait, contracts
 * that leave an area with their package, and packages that moved without a date.
 */
export function catatPerubahanPaket(
  ruang: Pick<RuangKerja, 'data' | 'tabel'>,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
): readonly CatatanPaket[] {
  const { berlaku, riwayat, catatan } = bacaJurnalPaket(ruang.data, induk, ruang.tabel);
  return [
    ...catatan,
    ...catatUsulan(berlaku),
    ...catatKontrak(berlaku, induk, data, (id) =>
      ruang.tabel.urai(tabelPerubahanPaket).lokasi(id, 'areaDiteruskan'),
    ),
    ...catatPindah(ruang.data, riwayat, induk, data),
  ];
}

function catatUsulan(berlaku: readonly PerubahanPaket[]): readonly CatatanPaket[] {
  const usulan = berlaku.filter(({ dikonfirmasi }) => !dikonfirmasi);
  if (usulan.length === 0) return [];
  const banyak = (jenis: PerubahanPaket['jenis']): number =>
    usulan.filter((satu) => satu.jenis === jenis).length;
  return [
    catatPaket(
      'perubahan-paket-usulan',
      {
        jumlah: usulan.length,
        kode: usulan.slice(0, DISEBUT).map(({ kodeRup }) => kodeRup),
        ditarik: banyak('ditarik'),
        diganti: banyak('diganti'),
      },
      { lembar: tabelPerubahanPaket.lembar.nama },
    ),
  ];
}

/** Areas of a package that its successor does not have. */
export function areaTertinggal(lama: BarisInduk, baru: BarisInduk): readonly string[] {
  const ada = new Set(baru.area.map(bentukBanding));
  return lama.area.filter((satu) => !ada.has(bentukBanding(satu)));
}

/** Contracts whose package was withdrawn, or replaced by one that is in fewer areas. */
function catatKontrak(
  berlaku: readonly PerubahanPaket[],
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
  lokasi: (id: string) => CatatanPaket['lokasi'],
): readonly CatatanPaket[] {
  const terkait = berlaku.filter(({ jenis }) => jenis === 'diganti' || jenis === 'ditarik');
  if (terkait.length === 0) return [];
  const paket = paketMenurutKode(induk);
  const kontrak = new NilaiKontrak(induk, data);
  return terkait.flatMap((satu): CatatanPaket[] => {
    const { kodeRup: kode, jenis, baru, areaDiteruskan, dikonfirmasi, id } = satu;
    if (jenis === 'ditarik') {
      const milik = kontrak.dari([kode]);
      return dikonfirmasi && milik.kontrak > 0 && isTerakhir(satu, berlaku)
        ? [catatPaket('paket-ditarik-berkontrak', { kode, ...milik }, lokasi(id))]
        : [];
    }
    const lama = paket.get(kode);
    const pengganti = paket.get(String(baru));
    if (lama === undefined || pengganti === undefined || areaDiteruskan !== null) return [];
    const area = areaTertinggal(lama, pengganti);
    if (area.length === 0) return [];
    const milik = kontrak.dari([kode, String(baru)]);
    const params = { kode, pengganti: String(baru), area, ...milik, dikonfirmasi };
    return [catatPaket('pengganti-tanpa-area', params, lokasi(id))];
  });
}

/** Nothing came back after it, and it was not withdrawn once more. */
const isTerakhir = (satu: PerubahanPaket, berlaku: readonly PerubahanPaket[]): boolean => {
  const sesudah = berlaku.slice(berlaku.indexOf(satu) + 1);
  return !berlaku.some(
    (lain) =>
      lain.kodeRup === satu.kodeRup &&
      lain.dikonfirmasi &&
      (lain.jenis === 'ditarik'
        ? lain.tanggal > satu.tanggal || (lain.tanggal === satu.tanggal && sesudah.includes(lain))
        : lain.tanggal >= satu.tanggal && adaSesudah[lain.jenis] !== undefined),
  );
};

const VARIABEL_NILAI = 'nilai_kontrak';

/** The contracts of packages with their value in Rupiah: as returned last, otherwise as imported; failed ones are none. */
class NilaiKontrak {
  readonly #perKode = new Map<string, string[]>();
  readonly #nilai = new Map<string, number>();

  constructor(induk: readonly BarisInduk[], data: readonly BarisData[]) {
    const keberlakuan = keberlakuanBaris(induk, induk);
    for (const satu of induk) {
      if (satu.tingkat !== 'transaksi' || keberlakuan(satu).mustahil.has(VARIABEL_NILAI)) continue;
      for (const kode of satu.kodeRup) {
        const milik = this.#perKode.get(kode);
        if (milik === undefined) this.#perKode.set(kode, [satu.id]);
        else milik.push(satu.id);
      }
      this.#catat(satu);
    }
    for (const satu of data.toSorted((a, b) => (a.periode < b.periode ? -1 : 1)))
      if (satu.tingkat === 'transaksi') this.#catat(satu);
  }

  dari(kode: readonly string[]): { readonly kontrak: number; readonly nilai: number } {
    const id = new Set(kode.flatMap((satu) => this.#perKode.get(satu) ?? []));
    let nilai = 0;
    for (const satu of id) nilai += this.#nilai.get(satu) ?? 0;
    return { kontrak: id.size, nilai };
  }

  #catat({ id, isian }: Pick<BarisInduk, 'id' | 'isian'>): void {
    const nilai = isian[VARIABEL_NILAI];
    if (nilai?.keadaan === 'ada' && typeof nilai.nilai === 'number') this.#nilai.set(id, nilai.nilai);
  }
}
