/** What a button of the add-in's ribbon group does. */
export interface TombolPita {
  readonly id: string;
  readonly label: string;
  readonly keterangan: string;
  /** Function of the function file, or the page that the pane shows. */
  readonly tindakan: { readonly fungsi: string } | { readonly halaman: string };
}

export interface Manifes {
  readonly namaGrup: string;
  readonly tombol: readonly TombolPita[];
  /** Page of the ribbon's functions; `undefined` where the pane's own runtime has them. */
  readonly halamanFungsi: string | undefined;
  readonly halamanPanel: string;
}

/** Without a manifest: the pane alone, at its usual place. */
const tanpaManifes: Manifes = {
  namaGrup: 'Kinerja PBJ',
  tombol: [{ id: 'panel', label: '', keterangan: '', tindakan: { halaman: 'taskpane.html' } }],
  halamanFungsi: undefined,
  halamanPanel: 'taskpane.html',
};

const anak = (induk: Element | Document | undefined, nama: string): Element[] =>
  induk ? [...induk.getElementsByTagNameNS('*', nama)] : [];

/** The file of an address in the manifest, whatever server it names: the workbench serves the same folder. */
const berkasDari = (url: string): string => {
  const { pathname, search } = new URL(url, 'https://localhost/');
  return `${pathname.split('/').at(-1) ?? ''}${search}`;
};

/** Reads group, buttons and pages from a manifest of the add-in only format, with the texts of a language. */
export function bacaManifes(xml: string, bahasa: string): Manifes {
  const dokumen = new DOMParser().parseFromString(xml, 'text/xml');
  const sumber = new Map(
    anak(dokumen, 'Resources')
      .flatMap((satu) => [...satu.getElementsByTagName('*')])
      .map((satu) => {
        const sesuai = anak(satu, 'Override').find((pengganti) =>
          pengganti.getAttribute('Locale')?.toLowerCase().startsWith(bahasa),
        );
        return [
          satu.getAttribute('id'),
          sesuai?.getAttribute('Value') ?? satu.getAttribute('DefaultValue') ?? '',
        ] as const;
      }),
  );
  const teksDari = (induk: Element, nama: string): string =>
    sumber.get([...induk.children].find((satu) => satu.localName === nama)?.getAttribute('resid') ?? '') ??
    '';
  const halamanDari = (induk: Element | undefined): string | undefined => {
    const url = sumber.get(induk?.getAttribute('resid') ?? '');
    return url === undefined ? undefined : berkasDari(url);
  };
  const grup = anak(dokumen, 'Group')[0];
  if (!grup) return tanpaManifes;
  const bersama = anak(dokumen, 'Runtime')[0];
  const tombol = anak(grup, 'Control').flatMap((satu): TombolPita[] => {
    const fungsi = anak(satu, 'FunctionName')[0]?.textContent.trim();
    const halaman = halamanDari(anak(satu, 'SourceLocation')[0]);
    const tindakan = fungsi !== undefined ? { fungsi } : halaman === undefined ? undefined : { halaman };
    const tip = anak(satu, 'Supertip')[0];
    return tindakan
      ? [
          {
            id: satu.getAttribute('id') ?? '',
            label: teksDari(satu, 'Label'),
            keterangan: tip ? teksDari(tip, 'Description') : '',
            tindakan,
          },
        ]
      : [];
  });
  const panel = tombol.map(({ tindakan }) => ('halaman' in tindakan ? tindakan.halaman : undefined));
  return {
    namaGrup: teksDari(grup, 'Label'),
    tombol,
    halamanFungsi: bersama ? undefined : halamanDari(anak(dokumen, 'FunctionFile')[0]),
    halamanPanel: panel.find((satu) => satu !== undefined) ?? tanpaManifes.halamanPanel,
  };
}

/** The manifest beside the built add-in; without one, the pane alone. */
export async function muatManifes(bahasa: string): Promise<Manifes> {
  const jawaban = await fetch('addin/manifest.xml');
  return jawaban.ok ? bacaManifes(await jawaban.text(), bahasa) : tanpaManifes;
}
