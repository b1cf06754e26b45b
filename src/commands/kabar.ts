/** What a button tells the person in a window, because it has no pane. */
export interface Kabar {
  readonly jenis: 'berhasil' | 'perhatian' | 'gagal';
  readonly judul: string;
  readonly baris: readonly string[];
  /** How many more lines there are than these. */
  readonly sisa?: number;
}

/** The news as its window has it: also the code of its language, and what the button that closes it says. */
export interface KabarJendela extends Omit<Kabar, 'sisa'> {
  readonly bahasa: string;
  readonly tutup: string;
}

/** What the window needs of a language. */
export interface TeksJendela extends Pick<KabarJendela, 'bahasa' | 'tutup'> {
  /** How many lines are not shown. */
  readonly sisa: (banyak: number) => string;
}

/** A longer address is refused by some versions of Office. */
const BATAS_ALAMAT = 1800;

/** The news as the fragment of the window's address: a fragment is never sent to the server. */
export function alamatKabar(
  halaman: string,
  { sisa = 0, ...kabar }: Kabar,
  { sisa: tulisSisa, ...teks }: TeksJendela,
): string {
  for (let banyak = kabar.baris.length; ; banyak--) {
    const hilang = sisa + kabar.baris.length - banyak;
    const baris = [...kabar.baris.slice(0, banyak), ...(hilang === 0 ? [] : [tulisSisa(hilang)])];
    const alamat = `${halaman}#hasil=${kemas({ ...kabar, ...teks, baris })}`;
    if (alamat.length <= BATAS_ALAMAT || banyak === 0) return alamat;
  }
}

/** The news out of a fragment, where Office may have put things of its own too. */
export function kabarDari(fragmen: string): KabarJendela | undefined {
  const kemasan = /[#&]hasil=([\w-]+)/.exec(fragmen)?.[1];
  return kemasan === undefined ? undefined : (JSON.parse(bongkar(kemasan)) as KabarJendela);
}

const kemas = (kabar: KabarJendela): string =>
  btoa(
    Array.from(new TextEncoder().encode(JSON.stringify(kabar)), (satu) => String.fromCharCode(satu)).join(''),
  )
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const bongkar = (kemasan: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(kemasan.replaceAll('-', '+').replaceAll('_', '/')), (huruf) => huruf.charCodeAt(0)),
  );
