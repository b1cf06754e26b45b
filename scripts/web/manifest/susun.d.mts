/** A button of `src/layanan/daftar.ts`: name of the use case, function of the ribbon, and its icon where it has one. */
interface TombolLayanan {
  readonly nama: string;
  readonly fungsi: string;
  readonly ikon?: string;
}

export function susunManifest(
  sumber: string,
  bahasa: readonly {
    readonly kode: string;
    readonly teks: { readonly budaya: readonly string[] };
  }[],
  tombol: readonly TombolLayanan[],
): string;
