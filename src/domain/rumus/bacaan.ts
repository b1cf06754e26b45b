import type { TingkatData, Variabel } from '../variabel/tipe';
import type { NamaTanggal } from './nama-tanggal';
import { kunjungi, type Agregat, type Pengunjung, type Simpul } from './pohon/simpul';
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

  const pembaca: Pengunjung<Potongan> = {
    angka: (s) => satuan(s.nilai.toLocaleString('id-ID', { maximumFractionDigits: 15 })),
    // As typed: the tree keeps only the form in which texts are compared.
    teks: (s) => satuan(rumus.teks.slice(...s.posisi)),
    variabel: (s) => satuan(namaVariabel(s.id)),
    tanggal: (s) => satuan(namaTanggal[s.nama]),
    rujukan: (s) => satuan(`${s.apa} ${nama.indikator(s.indikatorId)}`),
    agregat: (s) => satuan(`[${agregat(unsurKe(rumus.agregat, s.nomor))}]`),
    lawan: (s) => ({ teks: `−${dalam(s.isi, erat.lawan)}`, erat: erat.lawan }),
    hitung: (s) => {
      const milik = eratHitung[s.op];
      // a − (b − c) and a ÷ (b × c) keep their brackets.
      const kanan = dalam(s.kanan, milik + 1);
      return { teks: `${dalam(s.kiri, milik)} ${hitungDibaca[s.op]} ${kanan}`, erat: milik };
    },
    banding: (s) => {
      const kanan = dalam(s.kanan, erat.tambah);
      const teks = `${dalam(s.kiri, erat.tambah)} ${bandingDibaca[s.op]} ${kanan}`;
      return { teks, erat: erat.banding };
    },
    gabung: (s) => {
      const milik = erat[s.op];
      return { teks: `${dalam(s.kiri, milik)} ${s.op} ${dalam(s.kanan, milik)}`, erat: milik };
    },
    bukan: (s) => satuan(`tidak ${dalam(s.isi, erat.satuan)}`),
    jika: (s) => {
      const bagian = `bila ${baca(s.syarat).teks} maka ${baca(s.maka).teks}`;
      return { teks: `${bagian}, selain itu ${baca(s.lainnya).teks}`, erat: 0 };
    },
    panggil: (s) => {
      const [a, b = a] = s.argumen;
      return { teks: s.fungsi.dibaca(baca(a).teks, baca(b).teks), erat: erat.banding };
    },
    keterisian: (s) => satuan(`${namaVariabel(s.id)} ${s.diminta}`),
  };
  const baca = (simpul: Simpul): Potongan => kunjungi(simpul, pembaca);
  return baca(rumus.akar).teks;
}
