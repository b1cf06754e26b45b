/** One physical line: `lanjut` is where the next one begins. */
export interface BarisFisik {
  readonly teks: string;
  readonly lanjut: number;
}

export interface PemotongBaris {
  /** The line that begins there, or `undefined` at the end of the text. */
  readonly potong: (dari: number) => BarisFisik | undefined;
  /** How many empty lines begin there; skipping them at once makes a file of a million of them cost nothing. */
  readonly lewatiKosong: (dari: number) => { readonly jumlah: number; readonly lanjut: number };
}

/** Whether so many characters follow each other without a line end; the text is not read through for it. */
export function isBarisTerlaluPanjang(teks: string, batas: number): boolean {
  const akhirBaris = teks.includes('\n') ? '\n' : '\r';
  for (let awal = 0; awal + batas < teks.length;) {
    const akhir = teks.lastIndexOf(akhirBaris, awal + batas);
    if (akhir < awal) return true;
    awal = akhir + 1;
  }
  return false;
}

const CR = 13;

/** Takes physical lines off a text one at a time. A file without any line feed has the line ends of an old Mac. */
export function pemotongBaris(teks: string): PemotongBaris {
  const akhirBaris = teks.includes('\n') ? '\n' : '\r';
  const kodeAkhir = akhirBaris.charCodeAt(0);
  return {
    potong: (dari) => {
      if (dari >= teks.length) return undefined;
      const akhir = teks.indexOf(akhirBaris, dari);
      const batas = akhir === -1 ? teks.length : akhir;
      const isi = teks.slice(dari, batas > dari && teks.charCodeAt(batas - 1) === CR ? batas - 1 : batas);
      return { teks: isi, lanjut: akhir === -1 ? teks.length : akhir + 1 };
    },
    lewatiKosong: (dari) => {
      let jumlah = 0;
      for (let posisi = dari; ; jumlah += 1) {
        const akhir = teks.charCodeAt(posisi) === CR && akhirBaris === '\n' ? posisi + 1 : posisi;
        if (teks.charCodeAt(akhir) !== kodeAkhir) return { jumlah, lanjut: posisi };
        posisi = akhir + 1;
      }
    },
  };
}
