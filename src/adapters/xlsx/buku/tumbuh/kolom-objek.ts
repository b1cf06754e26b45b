import { terbesar } from '../../../../domain/umum/banyak';
import { bacaRentang, tulisRentang } from '../../../../lembar/rentang';
import type { SisipanKolom } from '../../../../lembar/rumus-geser';
import { escapeAtribut } from '../xml/escape';
import { geserAtribut } from './geser-acuan';

/**
 * A table part (ECMA-376 part 1, 18.5) after columns were inserted into its sheet. With `kepala` they are columns of this
 * table, from its place `letak` on, also where that is its right edge.
 */
export function kolomObjek(
  xml: string,
  sisipan: SisipanKolom,
  sendiri?: { readonly kepala: readonly string[]; readonly kiri: number; readonly kanan: number },
): string {
  const geser = geserAtribut(xml, sisipan);
  if (sendiri === undefined) return geser;
  const { kepala, kiri, kanan } = sendiri;
  const letak = sisipan.kolom - kiri;
  const diTepi = sisipan.kolom === kanan + 1;
  return tambahKolom(diTepi ? lebarkan(geser, kanan, kepala.length) : geser, letak, kepala).replace(
    /(<(?:[\w.-]+:)?filterColumn\s[^>]*?\bcolId\s*=\s*["'])(\d+)/g,
    (_, awal: string, nomor: string) =>
      awal + String(Number(nomor) < letak ? Number(nomor) : Number(nomor) + kepala.length),
  );
}

/** Table and filter reach so many columns further. */
const lebarkan = (xml: string, kanan: number, jumlah: number): string =>
  xml.replace(/<(?:[\w.-]+:)?(?:table|autoFilter)\s[^>]*>/g, (tag) =>
    tag.replace(/(\sref\s*=\s*["'])([^"']*)/, (utuh, awal: string, ref: string) => {
      const area = bacaRentang(ref);
      return area?.kanan === kanan ? awal + tulisRentang({ ...area, kanan: kanan + jumlah }) : utuh;
    }),
  );

function tambahKolom(xml: string, letak: number, kepala: readonly string[]): string {
  const pola = /(<((?:[\w.-]+:)?)tableColumns(?:\s[^>]*)?>)([\s\S]*?)(<\/\2tableColumns\s*>)/;
  return xml.replace(pola, (_, buka: string, awalan: string, isi: string, tutup: string) => {
    const kolom =
      isi.match(
        new RegExp(`<${awalan}tableColumn\\s[^>]*?(?:/>|>[\\s\\S]*?</${awalan}tableColumn\\s*>)`, 'g'),
      ) ?? [];
    const idOf = (satu: string): number => Number(/\sid\s*=\s*["'](\d+)["']/.exec(satu)?.[1] ?? 0);
    const akhir = terbesar(kolom.map(idOf), 0);
    const baru = kepala.map(
      (nama, k) => `<${awalan}tableColumn id="${akhir + 1 + k}" name="${escapeAtribut(nama)}"/>`,
    );
    const semua = kolom.toSpliced(letak, 0, ...baru);
    return buka.replace(/(\scount\s*=\s*["'])\d+/, `$1${semua.length}`) + semua.join('') + tutup;
  });
}
