import type { TingkatData, Variabel } from '../variabel/tipe';
import type { NamaTanggal } from './nama-tanggal';
import type { Agregat, Simpul } from './pohon/simpul';
import type { RumusSah } from './rumus-sah';
import type { OperatorBanding, OperatorHitung } from './token/token';
import { unsurKe } from '../umum/pasti';

/** Names that people read in the place of those that formulas use. */
export interface NamaBacaan {
  readonly variabel: readonly Pick<Variabel, 'id' | 'label'>[];
  /** The name of an indicator by its id. */
  indikator(id: string): string;
}

const namaBaris: Readonly<Record<TingkatData, string>> = {
  rup: 'paket RUP',
  transaksi: 'transaksi',
  opd: 'OPD',
  aksi: 'rencana aksi',
};

const namaTanggal: Readonly<Record<NamaTanggal, string>> = {
  tanggal_data: 'tanggal data',
  awal_periode: 'awal periode',
  akhir_periode: 'akhir periode',
};

const hitungDibaca: Readonly<Record<OperatorHitung, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '^': 'pangkat',
};

const bandingDibaca: Readonly<Record<OperatorBanding, string>> = {
  '==': '=',
  '!=': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
};

/** How tightly a part holds together; a looser one inside a tighter one is put in brackets. */
const erat = { atau: 1, dan: 2, banding: 4, tambah: 5, kali: 6, lawan: 7, pangkat: 8, satuan: 9 } as const;

const eratHitung: Readonly<Record<OperatorHitung, number>> = {
  '+': erat.tambah,
  '-': erat.tambah,
  '*': erat.kali,
  '/': erat.kali,
  '^': erat.pangkat,
};

interface Potongan {
  readonly teks: string;
  readonly erat: number;
}

/**
 * A checked formula or basis as an Indonesian office reads it: labels in the place of names, words in the place of
 * functions. Labels are workbook content, so this is Indonesian in every language of the pane.
 */
export function bacaanRumus(rumus: RumusSah, nama: NamaBacaan): string {
  const label = new Map(nama.variabel.map((satu) => [satu.id, satu.label]));
  const namaVariabel = (id: string): string => label.get(id) ?? id;
  const satuan = (teks: string): Potongan => ({ teks, erat: erat.satuan });
  const dalam = (simpul: Simpul, batas: number): string => {
    const { teks, erat: milik } = baca(simpul);
    return milik < batas ? `(${teks})` : teks;
  };

  const agregat = ({ fungsi, nilai, syarat, tingkat }: Agregat): string => {
    const inti = fungsi.dibaca(nilai === undefined ? '' : dalam(nilai, erat.satuan), namaBaris[tingkat]);
    if (syarat === undefined) return inti;
    const penghubung = nilai === undefined ? 'dengan' : `dari ${namaBaris[tingkat]} dengan`;
    return `${inti} ${penghubung} ${dalam(syarat, erat.dan)}`;
  };

  const baca = (simpul: Simpul): Potongan => {
    switch (simpul.jenis) {
      case 'angka':
        return satuan(simpul.nilai.toLocaleString('id-ID', { maximumFractionDigits: 15 }));
      case 'teks':
        // As typed: the tree keeps only the form in which texts are compared.
        return satuan(rumus.teks.slice(...simpul.posisi));
      case 'variabel':
        return satuan(namaVariabel(simpul.id));
      case 'tanggal':
        return satuan(namaTanggal[simpul.nama]);
      case 'rujukan':
        return satuan(`${simpul.apa} ${nama.indikator(simpul.indikatorId)}`);
      case 'agregat':
        return satuan(`[${agregat(unsurKe(rumus.agregat, simpul.nomor))}]`);
      case 'lawan':
        return { teks: `−${dalam(simpul.isi, erat.lawan)}`, erat: erat.lawan };
      case 'hitung': {
        const milik = eratHitung[simpul.op];
        // a − (b − c) and a ÷ (b × c) keep their brackets.
        const kanan = dalam(simpul.kanan, milik + 1);
        return { teks: `${dalam(simpul.kiri, milik)} ${hitungDibaca[simpul.op]} ${kanan}`, erat: milik };
      }
      case 'banding': {
        const kanan = dalam(simpul.kanan, erat.tambah);
        const teks = `${dalam(simpul.kiri, erat.tambah)} ${bandingDibaca[simpul.op]} ${kanan}`;
        return { teks, erat: erat.banding };
      }
      case 'gabung': {
        const milik = erat[simpul.op];
        return {
          teks: `${dalam(simpul.kiri, milik)} ${simpul.op} ${dalam(simpul.kanan, milik)}`,
          erat: milik,
        };
      }
      case 'bukan':
        return satuan(`tidak ${dalam(simpul.isi, erat.satuan)}`);
      case 'jika': {
        const bagian = `bila ${baca(simpul.syarat).teks} maka ${baca(simpul.maka).teks}`;
        return { teks: `${bagian}, selain itu ${baca(simpul.lainnya).teks}`, erat: 0 };
      }
      case 'panggil': {
        const [a, b = a] = simpul.argumen;
        return { teks: simpul.fungsi.dibaca(baca(a).teks, baca(b).teks), erat: erat.banding };
      }
      case 'keterisian':
        return satuan(`${namaVariabel(simpul.id)} ${simpul.diminta}`);
    }
  };
  return baca(rumus.akar).teks;
}
