export interface UkuranGambar {
  readonly lebar: number;
  readonly tinggi: number;
}
export function periksaManifest(xml: string, ukuranPng: (url: string) => UkuranGambar | undefined): string[];
