/** What a button tells the person in a window, because it has no pane. */
export interface Kabar {
  readonly jenis: 'berhasil' | 'perhatian' | 'gagal';
  readonly judul: string;
  readonly baris: readonly string[];
  /** How many more lines there are than these. */
  readonly sisa?: number;
}

/** A longer address is refused by some versions of Office. */
const BATAS_ALAMAT = 1800;

/**
 * The news as the fragment of the window's address: a fragment is never sent to the server. How many lines are not shown
 * is told by `tulisSisa`.
 */
export function alamatKabar(
  halaman: string,
  { sisa = 0, ...kabar }: Kabar,
  tulisSisa: (banyak: number) => string,
): string {
  for (let banyak = kabar.baris.length; ; banyak--) {
    const hilang = sisa + kabar.baris.length - banyak;
    const baris = [...kabar.baris.slice(0, banyak), ...(hilang === 0 ? [] : [tulisSisa(hilang)])];
    const alamat = `${halaman}#hasil=${kemas({ ...kabar, baris })}`;
    if (alamat.length <= BATAS_ALAMAT || banyak === 0) return alamat;
  }
}

/** The news out of a fragment, where Office may have put things of its own too. */
export function kabarDari(fragmen: string): Kabar | undefined {
  const kemasan = /[#&]hasil=([\w-]+)/.exec(fragmen)?.[1];
  return kemasan === undefined ? undefined : (JSON.parse(bongkar(kemasan)) as Kabar);
}

const kemas = (kabar: Kabar): string =>
  btoa(String.fromCodePoint(...new TextEncoder().encode(JSON.stringify(kabar))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const bongkar = (kemasan: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(kemasan.replaceAll('-', '+').replaceAll('_', '/')), (huruf) => huruf.charCodeAt(0)),
  );
