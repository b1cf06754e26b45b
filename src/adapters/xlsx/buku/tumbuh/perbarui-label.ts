import { dariPeta } from '../../../../domain/umum/pasti';
import type { LabelLama } from '../../../../application/tabel/label-lama';
import { bacaRentang } from '../../../../lembar/rentang';
import { gantiNamaKolom, gantiNamaLembar } from '../../../../lembar/rumus-nama';
import { aturanKolom } from '../../../../lembar/validasi';
import { dekode } from '../../xml-entitas';
import { gantiNamaLembar as gantiNamaTab } from '../bebas/urutan-lembar';
import type { IsiPaket } from '../isi-paket';
import type { ObjekTabelXlsx } from '../tabel/bagian-tabel';
import { namaLembar } from '../tambah/daftarkan';
import { escapeAtribut, escapeIsi } from '../xml/escape';
import { pindaiLembar, potonganLembar, type LembarXml } from '../xml/pindai-lembar';
import { gabungSel, gayaSel, pindaiSel, selBaru } from '../xml/sel-xml';
import { ubahRumusPaket } from './rumus-paket';

type Lama = LabelLama<ObjekTabelXlsx>;

/** Headers, titles, instructions and lists of choices in the words of today; references to columns follow (ADR 43). */
export async function perbaruiLabel(isi: IsiPaket, label: readonly Lama[]): Promise<void> {
  for (const satu of label) {
    const bagian = dariPeta(isi.bagianLembar, satu.lembar.nama);
    const lembar = pindaiLembar(isi.utf8(bagian));
    const [bersel, berpilihan] = [gantiSel(lembar, satu), gantiPilihan(lembar, satu)];
    if (bersel || berpilihan) await isi.tulisPotongan(bagian, potonganLembar(lembar));
    if (satu.objek !== undefined && satu.kepala.length > 0)
      isi.tulis(satu.objek.bagian, gantiKolomTabel(isi.teks(satu.objek.bagian), satu));
  }
  const kolom = label.flatMap(({ objek, kepala }) =>
    objek === undefined ? [] : kepala.map(({ dari, ke }) => ({ tabel: objek.nama, dari, ke })),
  );
  if (kolom.length === 0) return;
  await ubahRumusPaket(isi, {
    bagian: berisi(kolom.map(({ dari }) => dari)),
    rumus: (rumus) =>
      kolom.reduce((hasil, { tabel, dari, ke }) => gantiNamaKolom(hasil, tabel, dari, ke), rumus),
  });
}

/** Tabs under their names of today, and what refers to their sheets; the last step, because parts are found by these names. */
export async function perbaruiNamaLembar(isi: IsiPaket, label: readonly Lama[]): Promise<void> {
  for (const { lembar, nama } of label) {
    if (nama === undefined) continue;
    const dari = lembar.nama;
    const letak = namaLembar(isi.teks(isi.bagianBuku)).indexOf(dari);
    isi.tulis(isi.bagianBuku, gantiNamaTab(isi.teks(isi.bagianBuku), letak, escapeAtribut(nama)));
    await ubahRumusPaket(isi, {
      bagian: berisi([dari]),
      rumus: (rumus) => gantiNamaLembar(rumus, dari, nama),
      sumberPivot: (tag, milik) =>
        milik.toLowerCase() === dari.toLowerCase()
          ? tag.replace(/(\ssheet\s*=\s*)(["'])[^"']*\2/, `$1"${escapeAtribut(nama)}"`)
          : tag,
    });
  }
}

/** Most parts hold none of the names, and are not looked through formula by formula. */
const berisi =
  (nama: readonly string[]) =>
  (xml: string): string | undefined => {
    const kecil = xml.toLowerCase();
    return nama.some((satu) => kecil.includes(escapeIsi(satu).toLowerCase())) ? xml : undefined;
  };

function gantiSel(lembar: LembarXml, { kepala, atas }: Lama): boolean {
  const semua = [...kepala, ...atas];
  lembar.baris.forEach((baris, k) => {
    const milik = semua.filter(({ baris: nomor }) => nomor === baris.nomor);
    if (milik.length === 0) return;
    const sel = pindaiSel(baris.isi, lembar.awalan);
    for (const { kolom, ke } of milik)
      sel.set(kolom, selBaru(lembar.awalan, kolom, baris.nomor, gayaSel(sel.get(kolom)), ke) ?? '');
    lembar.baris[k] = { nomor: baris.nomor, atribut: baris.atribut, isi: gabungSel(sel) };
  });
  return semua.length > 0;
}

/** Excel asks for repair where the name of a table's column is not the text of its header. */
const gantiKolomTabel = (xml: string, { kepala }: Lama): string =>
  xml.replace(
    /(<(?:[\w.-]+:)?tableColumn\s[^>]*?\bname\s*=\s*)(["'])([^"']*)\2/g,
    (utuh, awal: string, _, nama: string) => {
      const ganti = kepala.find(({ dari }) => dari === dekode(nama));
      return ganti === undefined ? utuh : `${awal}"${escapeAtribut(ganti.ke)}"`;
    },
  );

const ATURAN = /<((?:[\w.-]+:)?)dataValidation\s([^>]*)>([\s\S]*?)<\/\1dataValidation\s*>/g;

/** Lists of choices that are still those of an earlier version, in the rules of their columns. */
function gantiPilihan(lembar: LembarXml, { pilihan }: Lama): boolean {
  if (pilihan.length === 0) return false;
  const lama = lembar.sesudah;
  lembar.sesudah = lama.replace(ATURAN, (utuh, _, atribut: string) => {
    const area = (/\bsqref\s*=\s*["']([^"']*)["']/.exec(atribut)?.[1] ?? '').split(/\s+/).map(bacaRentang);
    const milik = pilihan.find(({ indeks }) =>
      area.some((satu) => satu !== undefined && satu.kiri <= indeks && satu.kanan >= indeks),
    );
    const aturan = milik && aturanKolom(milik.kolom)?.aturan;
    if (milik === undefined || aturan?.jenis !== 'daftar') return utuh;
    return utuh.replace(/(<(?:[\w.-]+:)?formula1\s*>)([^<]*)/, (rumus: string, awal: string, isi: string) =>
      dekode(isi) === `"${(milik.kolom.pilihanLama ?? []).join(',')}"`
        ? awal + escapeIsi(`"${aturan.pilihan.join(',')}"`)
        : rumus,
    );
  });
  return lembar.sesudah !== lama;
}
