import type { IkhtisarData, UnitIkhtisar } from '../../application/data/ikhtisar-data';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Bahasa } from '../../teks/bahasa';
import { tulisPerubahanPaket } from '../paket/paket';

/** A package with what was proposed of it and waits for a person. */
export interface UsulanPaketSajian {
  readonly kode: string;
  readonly perubahan: readonly string[];
  /** It has a successor, which may get its areas. */
  readonly diganti: boolean;
}

/** What procurement data the workspace holds. */
export interface IkhtisarDataSajian {
  /** Neither packages nor transactions. */
  readonly kosong: boolean;
  readonly paket: string;
  readonly transaksi: string;
  readonly unit: string;
  /** How many units own no package; `null` where all do. */
  readonly tanpaPaket: string | null;
  /** Units whose code an import made up; `null` where there are none. */
  readonly sementara: {
    readonly teks: string;
    readonly unit: readonly UnitIkhtisar[];
  } | null;
  /** Every unit, as a form lets people choose one. */
  readonly daftarUnit: readonly UnitIkhtisar[];
  /** Changes of packages that nobody has confirmed yet; `null` where there are none. */
  readonly usulan: { readonly teks: string; readonly paket: readonly UsulanPaketSajian[] } | null;
  /** The latest imports, the last one first. */
  readonly impor: readonly { readonly waktu: string; readonly ringkasan: string }[];
}

export function sajikanIkhtisarData(isi: IkhtisarData, bahasa: Bahasa): IkhtisarDataSajian {
  const { tulis, teks } = bahasa;
  const { jumlahPaket, jumlahTransaksi, jumlahUnit, unitTanpaPaket, kodeSementara, impor } = isi;
  const { angka } = tulis;
  const kata = teks.sajian.data.ikhtisar;
  return {
    kosong: jumlahPaket + jumlahTransaksi === 0,
    paket: angka(jumlahPaket),
    transaksi: angka(jumlahTransaksi),
    unit: angka(jumlahUnit),
    tanpaPaket: unitTanpaPaket === 0 ? null : kata.tanpaPaket(angka(unitTanpaPaket)),
    sementara:
      kodeSementara.length === 0
        ? null
        : { teks: kata.sementara(angka(kodeSementara.length)), unit: kodeSementara },
    daftarUnit: isi.unit,
    usulan: sajikanUsulan(isi.usulan, bahasa),
    impor: impor.map(({ waktu, ringkasan }) => ({ waktu: tulis.waktu(waktu), ringkasan })),
  };
}

function sajikanUsulan(usulan: IkhtisarData['usulan'], bahasa: Bahasa): IkhtisarDataSajian['usulan'] {
  if (usulan.length === 0) return null;
  const paket = [...kelompokkan(usulan, ({ kodeRup }) => kodeRup)].map(([kode, milik]) => ({
    kode,
    // Areas go to a successor only when it is confirmed; what is stored of them is nobody's decision yet.
    perubahan: milik.map((satu) => tulisPerubahanPaket({ ...satu, area: [] }, bahasa)),
    diganti: milik.some(({ jenis }) => jenis === 'diganti'),
  }));
  const kata = bahasa.teks.sajian.data.ikhtisar;
  return { teks: kata.usulan(bahasa.tulis.angka(usulan.length)), paket };
}
