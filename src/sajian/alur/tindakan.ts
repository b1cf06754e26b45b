import type { TindakanLangkah } from '../../application/alur/tipe';
import type { Bahasa } from '../../teks/bahasa';
import { sebutLembar } from '../../teks/sebutan';

/** What does the work of a step, as a button. */
export interface TindakanSajian {
  readonly kode: TindakanLangkah;
  readonly teks: string;
}

const awalanLembar = 'buka-lembar:';

const isBukaLembar = (kode: TindakanLangkah): kode is `${typeof awalanLembar}${string}` =>
  kode.startsWith(awalanLembar);

export const sajikanTindakan = (kode: TindakanLangkah, { teks }: Bahasa): TindakanSajian => {
  const kata = teks.sajian.alur;
  return {
    kode,
    teks: isBukaLembar(kode)
      ? kata.bukaLembar(sebutLembar(kode.slice(awalanLembar.length)))
      : kata.tindakan[kode],
  };
};
