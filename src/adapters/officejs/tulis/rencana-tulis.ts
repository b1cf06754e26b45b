import { operasiBentuk, type CaraTulis } from './bentuk-tabel';
import { blokDari, type Blok, type SelTulis } from './blok';
import { nilaiSelAsli, type NilaiSel, type NilaiBerformat } from './nilai-sel';
import type { Operasi } from './operasi';
import { PenyusunBaris, pembacaFormat, type FormatKini } from './sel-baris';
import type { RincianTabel, TabelHost } from './tabel-host';
import { unsurKe } from '../../../domain/umum/pasti';

/** What to do to a table so that it holds these rows, and what undoes it. */
export interface RencanaTulis {
  readonly maju: readonly Operasi[];
  readonly mundur: readonly Operasi[];
}

/** Works out the blocks to write: only cells that change, but for rows that moved, which are written whole. */
export function rencanaTulis(rincian: RincianTabel, cara: CaraTulis): RencanaTulis {
  const { tabel, baris, tergeser } = rincian;
  const formatKini = pembacaFormat(rincian);
  const selTulis = new PenyusunBaris(rincian, formatKini);
  const perlu = new Map<number, SelTulis[]>();
  const { barisPertama } = tabel;
  baris.forEach((satu, k) => {
    const sel = selTulis.baris(barisPertama + k, satu);
    if (sel.some((isi) => isi !== undefined)) perlu.set(barisPertama + k, sel);
  });
  const bekas = barisPertama + tabel.semuaBaris().length - 1;
  for (let nomor = barisPertama + baris.length; nomor <= bekas; nomor++) perlu.set(nomor, selTulis.kosong());
  const blok = blokDari(perlu, tabel.barisAkhir);
  const naik = batasNaik(rincian, cara);
  const sel = blok.map((satu) =>
    operasiSel(tabel, satu, formatKini, (isi, nomor, kolom) =>
      nomor > naik && dalamObjek(tabel, kolom) ? undefined : isi,
    ),
  );
  const selLama = blok
    .filter((satu) => !terhapusSaatBatal(rincian, satu))
    .map((satu) =>
      operasiSel(tabel, satu, formatKini, (_, nomor, kolom) => nilaiSelAsli(tabel.kisi.sel(nomor, kolom))),
    );
  const bentuk = operasiBentuk(rincian, cara);
  return {
    maju: [...bentuk.maju, ...(tergeser ? sisaTergeser(rincian) : []), ...sel, ...bentuk.sesudah],
    mundur: [...bentuk.mundur, ...selLama, ...bentuk.sesudahMundur],
  };
}

/** Last row with cells of the table after Excel took rows out of it: what stood below came up there, and is not ours to clear. */
function batasNaik(
  { tabel: { barisAkhir, barisAkhirObjek = 0 }, ukuran: { akhir } }: RincianTabel,
  { geserBawah }: CaraTulis,
): number {
  const diambil = barisAkhirObjek - akhir;
  return geserBawah && diambil > 0 ? barisAkhir - diambil : Infinity;
}

const dalamObjek = ({ objek }: TabelHost, kolom: number): boolean =>
  objek !== undefined && kolom >= objek.rentang.kiri && kolom <= objek.rentang.kanan;

/** Below the table's old end undoing clears our columns: the journal need not keep blank cells for them. */
function terhapusSaatBatal({ tabel, rupa }: RincianTabel, { baris, awal, isi }: Blok): boolean {
  return (
    baris > tabel.barisAkhir &&
    isi.every((deret) => deret.every((sel, k) => sel === undefined || rupa.has(tabel.kiri + awal + k)))
  );
}

/** Rows typed right below the table went down when it grew; they are written anew where they stood. */
function sisaTergeser({
  tabel: { objek, host, barisAkhir, barisAkhirObjek },
  ukuran: { akhir },
}: RincianTabel): Operasi[] {
  const tinggi = barisAkhir - (barisAkhirObjek ?? barisAkhir);
  if (objek === undefined || tinggi <= 0) return [];
  const { kiri, kanan } = objek.rentang;
  const deret = new Array<NilaiSel>(kanan - kiri + 1).fill('');
  const isi = Array.from({ length: tinggi }, () => deret);
  return [{ jenis: 'sel', lembar: host.id, baris: akhir + 1, kolom: kiri, isi }];
}

/** A block as an operation; `ubah` gives what is set where the block sets something, `undefined` to leave the cell alone. */
function operasiSel(
  tabel: TabelHost,
  { baris, awal, isi }: Blok,
  formatKini: FormatKini,
  ubah: (isi: NilaiBerformat, nomor: number, kolom: number) => NilaiBerformat | undefined,
): Operasi {
  const kolomAwal = tabel.kiri + awal;
  let format: (string | null)[][] | undefined;
  const nilai = isi.map((deret, i) =>
    deret.map((sel, j): NilaiSel => {
      if (sel === undefined) return null;
      const jadi = ubah(sel, baris + i, kolomAwal + j);
      if (jadi === undefined) return null;
      // Where this block changes a format, undoing it changes it back.
      if (sel.format !== formatKini(baris + i, kolomAwal + j)) {
        format ??= isi.map((satu) => satu.map(() => null));
        unsurKe(format, i)[j] = jadi.format;
      }
      return jadi.isi;
    }),
  );
  const operasi = { jenis: 'sel', lembar: tabel.host.id, baris, kolom: kolomAwal, isi: nilai } as const;
  return format === undefined ? operasi : { ...operasi, format };
}
