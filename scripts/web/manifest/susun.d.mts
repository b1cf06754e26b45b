export function susunManifest(
  sumber: string,
  bahasa: readonly {
    readonly kode: string;
    readonly teks: { readonly budaya: readonly string[] };
  }[],
): string;
