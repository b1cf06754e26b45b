import type { TabelTumbuh } from '../../../../application/tabel/tumbuh';
import { DaftarPilihan } from '../../../../lembar/daftar-pilihan';
import { NamaTerpakai } from '../../../../lembar/nama-bebas';
import { susunLembar } from '../../tulis/susun-lembar';
import { tulisTersusun } from '../../tulis/tulis-buku';
import { relasi } from '../../relasi';
import type { IsiPaket } from '../isi-paket';
import { bacaObjekTabel, type ObjekTabelXlsx } from '../tabel/bagian-tabel';
import { DaftarBagian } from '../tambah/daftar-bagian';
import { namaLembar, namaTerdefinisi } from '../tambah/daftarkan';
import { pindahkanGaya, pindahkanLembar } from '../tambah/pindahkan';
import { bukaTertulis } from '../tambah/tambah-lembar';
import { geserRumus } from './geser-rumus';
import { geserTerkait } from './geser-terkait';
import { isiKepala, isiKolom, polaKolom } from './isi-kolom';
import { kolomObjek } from './kolom-objek';
import { kepalaLintas, type KepalaLintas } from './objek-lintas';
import { pindaiLembar, potonganLembar } from '../xml/pindai-lembar';
import { geserLembar } from './geser-lembar';
import { dariPeta } from '../../../../domain/umum/pasti';

type Tumbuh = TabelTumbuh<ObjekTabelXlsx>;

/**
 * Gives tables the columns that they lack: whole columns of the sheet right of our own, so that the hidden row of ids and
 * what stands beside or above moves along (ADR 0031). The columns are written as a sheet of their own first, whose styles
 * and validations are carried over.
 */
export async function tambahKolomPada(isi: IsiPaket, tabel: readonly Tumbuh[]): Promise<void> {
  const buku = isi.teks(isi.bagianBuku);
  const terpakai = new NamaTerpakai([...namaLembar(buku), ...namaTerdefinisi(buku)]);
  const daftar = new DaftarPilihan(new Set(terpakai.semua()));
  const tersusun = tabel.map(({ spec, baru, diketik }, k) => {
    const kolom = [...baru, ...diketik].map((satu) => satu.kolom);
    const lembar = { ...spec, petunjuk: [], barisCadangan: 1, tabel: { ...spec.tabel, kolom } };
    return susunLembar({ spec: lembar, baris: [] }, daftar, `Tumbuh_${k}`, `Tumbuh ${k}`);
  });
  const contoh = bukaTertulis(await tulisTersusun(tersusun, daftar));
  const bagian = new DaftarBagian(isi);
  const gaya = pindahkanGaya(contoh, isi, bagian);
  for (const [k, satu] of tabel.entries()) {
    const pola = polaKolom(contoh.teks(dariPeta(contoh.bagianLembar, `Tumbuh ${k}`)), gaya);
    await tambahPada(isi, satu, pola);
  }
  // Long lists of choices stand on a sheet of their own.
  pindahkanLembar(contoh, isi, bagian, gaya, 0, (nama) => !nama.startsWith('Tumbuh '));
}

async function tambahPada(isi: IsiPaket, tabel: Tumbuh, pola: ReturnType<typeof polaKolom>): Promise<void> {
  const { lembar, sisip, baru, objek } = tabel;
  const bagianLembar = dariPeta(isi.bagianLembar, lembar.nama);
  const sisipan = { lembar: lembar.nama, kolom: sisip, jumlah: baru.length };
  const lintas: KepalaLintas[] = [];
  if (baru.length > 0) {
    await geserRumus(isi, sisipan, pemilikBagian(isi));
    geserTerkait(isi, bagianLembar, sisipan);
    const semuaObjek = bacaObjekTabel(isi.paket, bagianLembar);
    for (const satu of semuaObjek.ok ? semuaObjek.value : []) {
      const teks = isi.teks(satu.bagian);
      const melintas = satu.bagian === objek?.bagian ? undefined : kepalaLintas(teks, satu, sisipan);
      if (melintas !== undefined) lintas.push(melintas);
      const kepala =
        satu.bagian === objek?.bagian ? baru.map((kolom) => kolom.kepala) : (melintas?.kepala ?? []);
      isi.tulis(
        satu.bagian,
        kolomObjek(teks, sisipan, kepala.length === 0 ? undefined : { ...satu.rentang, kepala }),
      );
    }
  }
  const xml = pindaiLembar(isi.utf8(bagianLembar));
  if (baru.length > 0) geserLembar(xml, sisipan);
  isiKolom(xml, tabel, pola);
  isiKepala(xml, sisip, lintas);
  await isi.tulisPotongan(bagianLembar, potonganLembar(xml));
}

const bagianTabel = (isi: IsiPaket, bagianLembar: string): readonly string[] => {
  const hubungan = relasi(isi.paket, bagianLembar);
  return (hubungan.ok ? hubungan.value : [])
    .filter(({ jenis, luar }) => jenis === 'table' && !luar)
    .map(({ sasaran }) => sasaran);
};

/** The sheet to which a part belongs: its own, or the one of a table on it. */
function pemilikBagian(isi: IsiPaket): (bagian: string) => string | undefined {
  const pemilik = new Map<string, string>();
  for (const [nama, bagian] of isi.bagianLembar) {
    pemilik.set(bagian.toLowerCase(), nama);
    for (const tabel of bagianTabel(isi, bagian)) pemilik.set(tabel.toLowerCase(), nama);
  }
  return (bagian) => pemilik.get(bagian.toLowerCase());
}
