import { isKehilanganAksara, teksUntukSel } from '../domain/umum/aksara';
import { namaTerdekat } from '../domain/umum/nama-terdekat';
import { serialDari, tanggalDariSerial, type Tanggal } from '../domain/umum/tanggal';
import { bentukBanding } from '../domain/umum/teks';
import { catatLembar, type CatatanLembar } from './catatan';
import { persenTampak } from './tampak-sel';
import { isGalatSel, type KolomSpec, type Sel, type TampakSel, type TipeKolom } from './tipe';

/** A decoded cell: its value, `null` where it is empty, or what is wrong with it. */
export type SelTerurai = { readonly nilai: unknown } | { readonly catatan: CatatanLembar };

const nilai = (isi: unknown): SelTerurai => ({ nilai: isi });
const salah = (catatan: CatatanLembar): SelTerurai => ({ catatan });

type SelBerisi = string | number | boolean;

const bacaAngka = (sel: SelBerisi): SelTerurai =>
  typeof sel === 'number' ? nilai(sel) : salah(catatLembar('sel-bukan-angka', { nilai: String(sel) }));

const pembaca: Record<
  TipeKolom,
  (sel: SelBerisi, kolom: Pick<KolomSpec, 'pilihan' | 'isiLama' | 'maks'>) => SelTerurai
> = {
  teks: (sel, { maks }) => (maks === undefined ? nilai(String(sel)) : bacaKode(String(sel), maks)),
  angka: bacaAngka,
  rupiah: bacaAngka,
  persen: bacaAngka,
  tanggal: (sel) => {
    const hari = typeof sel === 'number' ? tanggalDariSerial(sel) : undefined;
    return hari === undefined ? salah(catatLembar('sel-bukan-tanggal', { nilai: String(sel) })) : nilai(hari);
  },
  'ya-tidak': (sel) => {
    if (typeof sel === 'boolean') return nilai(sel);
    const teks = bentukBanding(String(sel));
    if (teks === 'ya') return nilai(true);
    return teks === 'tidak' ? nilai(false) : salah(catatLembar('sel-bukan-ya-tidak', { nilai: String(sel) }));
  },
  pilihan: (sel, { pilihan = [], isiLama = [] }) => {
    const diketik = bentukBanding(String(sel));
    const lama = isiLama.find(({ dari }) => bentukBanding(dari) === diketik);
    const dicari = lama === undefined ? diketik : bentukBanding(lama.ke);
    const ketemu = pilihan.find((calon) => bentukBanding(calon) === dicari);
    if (ketemu !== undefined) return nilai(ketemu);
    const saran = namaTerdekat(String(sel), pilihan);
    return salah(
      catatLembar('sel-bukan-pilihan', {
        nilai: String(sel),
        pilihan,
        ...(saran === undefined ? {} : { saran }),
      }),
    );
  },
};

function bacaKode(kode: string, batas: number): SelTerurai {
  if (kode.length > batas) return salah(catatLembar('sel-kode-panjang', { panjang: kode.length, batas }));
  return isKehilanganAksara(kode) ? salah(catatLembar('sel-kode-berlubang', { nilai: kode })) : nilai(kode);
}

/** Decodes one cell of our own sheets by its column's type. Blank and white-space-only cells are `null`. */
export function uraiSel(
  sel: Sel | undefined,
  kolom: Pick<KolomSpec, 'tipe' | 'pilihan' | 'isiLama' | 'maks'>,
): SelTerurai {
  if (sel === null || sel === undefined) return nilai(null);
  if (typeof sel === 'string' && sel.trim() === '') return nilai(null);
  if (isGalatSel(sel))
    return salah(
      sel.tampak === undefined
        ? catatLembar('sel-galat-excel', { nilai: sel.galat })
        : catatanTampak(sel.tampak, kolom),
    );
  return pembaca[kolom.tipe](sel, kolom);
}

function catatanTampak({ jenis, nilai }: TampakSel, { tipe }: Pick<KolomSpec, 'tipe'>): CatatanLembar {
  const hari = tanggalDariSerial(nilai);
  if (tipe === 'tanggal')
    return catatLembar('sel-tanggal-tampil-angka', {
      nilai,
      ...(hari === undefined ? {} : { usul: hari }),
    });
  if (jenis === 'tanggal' && hari !== undefined)
    return catatLembar('sel-angka-tampil-tanggal', { tanggal: hari });
  const persen = persenTampak({ jenis, nilai });
  return persen === undefined
    ? catatLembar('sel-angka-tampil-lain', { nilai })
    : catatLembar('sel-angka-tampil-persen', { persen });
}

/** The cell that shows a decoded value. Names of files, reasons and what findings quote come from anyone: they are cleaned here. */
export function selDari(isi: unknown, tipe: TipeKolom): Sel {
  if (isi === null || isi === undefined) return null;
  if (tipe === 'tanggal') return serialDari(isi as Tanggal);
  if (tipe === 'ya-tidak') return isi === true ? 'Ya' : 'Tidak';
  return typeof isi === 'string' ? teksUntukSel(isi) : (isi as Sel);
}
