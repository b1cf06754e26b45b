import { isKehilanganAksara } from '../umum/aksara';
import { BATAS_NAMA } from '../umum/batas-teks';
import { samaTeks } from '../umum/teks';

/**
 * Whose template a file is: workspace, unit, period, plan and issue. Written into every template and read back from it;
 * never taken from file names (docs/aturan.md#identity).
 */
export interface IdentitasTemplate {
  readonly ruangKerja: string;
  readonly opd: string;
  readonly namaOpd: string;
  readonly periode: string;
  readonly versiRencana: number;
  readonly hashRencana: string;
  /** Counts the issues for this unit and period, from 1. */
  readonly serial: number;
  /** Version of the template's layout. */
  readonly skema: number;
  /** Revision of the workspace with the issue; absent in templates of versions that did not write it. */
  readonly revisi?: number;
  /**
   * The last write of the workspace before the issue, by its code in the chain (ADR 54): two copies count alike, but from
   * different writes. The same state makes the same template.
   */
  readonly rantai?: string;
}

/** Version of the template's sheets; a return of another version is refused by name. */
export const SKEMA_TEMPLATE = 1;

const kunci = {
  ruangKerja: 'ruangKerja',
  opd: 'opd',
  namaOpd: 'namaOpd',
  periode: 'periode',
  versiRencana: 'versiRencana',
  hashRencana: 'hashRencana',
  serial: 'serial',
  skema: 'skema',
  revisi: 'revisi',
  rantai: 'rantai',
} as const satisfies Record<keyof IdentitasTemplate, string>;

/** Keys under which it is written. */
export const kunciIdentitas: ReadonlySet<string> = new Set(Object.values(kunci));

export const pasanganIdentitas = (identitas: IdentitasTemplate): readonly (readonly [string, string])[] =>
  (Object.keys(kunci) as (keyof IdentitasTemplate)[]).flatMap((nama) =>
    identitas[nama] === undefined ? [] : [[kunci[nama], String(identitas[nama])] as const],
  );

const bilangan = (teks: string | undefined): number =>
  teks !== undefined && /^\d{1,9}$/.test(teks) ? Number(teks) : NaN;

/** Names and codes of ours are shorter, and have all their characters: another text is none of them. */
const bagianDari = (teks: string): string =>
  teks.length > BATAS_NAMA || isKehilanganAksara(teks) ? '' : teks;

/** The identity from key–value pairs, or `undefined` where any part is missing or not of its kind. */
export function identitasDari(nilai: ReadonlyMap<string, string>): IdentitasTemplate | undefined {
  const teks = (nama: keyof IdentitasTemplate): string => bagianDari(nilai.get(kunci[nama]) ?? '');
  const wajib = {
    ruangKerja: teks('ruangKerja'),
    opd: teks('opd'),
    // Only told: as the unit is called, with whatever that name has been through.
    namaOpd: nilai.get(kunci.namaOpd) ?? '',
    periode: teks('periode'),
    versiRencana: bilangan(nilai.get(kunci.versiRencana)),
    hashRencana: teks('hashRencana'),
    serial: bilangan(nilai.get(kunci.serial)),
    skema: bilangan(nilai.get(kunci.skema)),
  };
  const lengkap = Object.values(wajib).every((isi) => (typeof isi === 'number' ? isi > 0 : isi !== ''));
  if (!lengkap) return undefined;
  // What came later: without it the template is as good.
  const revisi = bilangan(nilai.get(kunci.revisi));
  const rantai = teks('rantai');
  return { ...wajib, ...(revisi > 0 ? { revisi } : {}), ...(rantai === '' ? {} : { rantai }) };
}

/** A part of the identity that two places of one file give differently. */
export interface BedaIdentitas {
  readonly bagian: keyof IdentitasTemplate;
  readonly lembar: string;
  readonly properti: string;
}

/** What the hidden sheet and the document properties say differently; a part that only one of them has is no difference. */
export const bedaIdentitas = (
  lembar: ReadonlyMap<string, string>,
  properti: ReadonlyMap<string, string>,
): readonly BedaIdentitas[] =>
  (Object.keys(kunci) as (keyof IdentitasTemplate)[]).flatMap((bagian) => {
    const [a = '', b = ''] = [lembar.get(kunci[bagian])?.trim(), properti.get(kunci[bagian])?.trim()];
    return a === '' || b === '' || samaTeks(a, b) ? [] : [{ bagian, lembar: a, properti: b }];
  });
