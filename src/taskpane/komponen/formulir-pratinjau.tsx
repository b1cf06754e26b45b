import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTeks } from '../hooks/bahasa';
import { useRuangKerja } from '../hooks/ruang-kerja';
import { isiHasil, type TugasPanel } from '../hooks/tugas';
import { Keadaan } from './keadaan-tugas';
import { TombolBersebab } from './tombol-bersebab';

const useGaya = makeStyles({
  formulir: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
  },
  akibat: { overflowWrap: 'anywhere' },
});

/**
 * A form whose effect is shown before it is stored: its button first asks for the preview, then stores what was shown. What
 * was shown is forgotten when a field or the workbook changes.
 */
export function FormulirPratinjau<M extends { readonly pratinjau?: boolean }, H>({
  judul,
  isian,
  sebab,
  pratinjau,
  simpan,
  akibat,
  labelSimpan,
  selesai,
  tutup,
  children,
}: {
  readonly judul: string;
  /** What is asked for, without `pratinjau`. */
  readonly isian: M;
  /** Why it cannot be asked for yet; `null` where it can. */
  readonly sebab: string | null;
  readonly pratinjau: TugasPanel<M, H>;
  readonly simpan: TugasPanel<M, H>;
  /** What would come of it, line by line, and whether anything would be stored. */
  readonly akibat: (isi: H) => { readonly baris: readonly string[]; readonly ada: boolean };
  readonly labelSimpan: string;
  /** It was stored. */
  readonly selesai: (isi: H) => void;
  /** Puts the form away; absent where it stays. */
  readonly tutup?: () => void;
  readonly children: ReactNode;
}) {
  const gaya = useGaya();
  const teks = useTeks('komponen');
  const { versi } = useRuangKerja();
  const [dilihat, setDilihat] = useState<string>();
  const kunci = JSON.stringify([isian, versi]);
  const isSama = dilihat === kunci;
  const terlihat = isSama && !pratinjau.berjalan ? isiHasil(pratinjau.hasil) : undefined;
  const sesudah = terlihat === undefined ? undefined : akibat(terlihat);

  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    simpan.lupakan();
    if (sesudah?.ada !== true) {
      setDilihat(kunci);
      await pratinjau.jalankan({ ...isian, pratinjau: true });
      return;
    }
    const isi = isiHasil(await simpan.jalankan(isian));
    if (isi !== undefined) selesai(isi);
  };
  return (
    <form className={gaya.formulir} onSubmit={(peristiwa) => void kirim(peristiwa)} aria-label={judul}>
      {children}
      {isSama && <Keadaan tugas={pratinjau} sedang={teks.menghitung} />}
      <Keadaan tugas={simpan} sedang={teks.menyimpan} />
      {sesudah !== undefined && (
        <div role="status" className={gaya.akibat}>
          {sesudah.baris.map((satu) => (
            <Caption1 key={satu} block>
              {satu}
            </Caption1>
          ))}
        </div>
      )}
      <TombolBersebab
        kecil
        label={sesudah?.ada === true ? labelSimpan : teks.lihatAkibat}
        sebab={sebab}
        sibuk={pratinjau.berjalan || simpan.berjalan}
      >
        {tutup !== undefined && (
          <Button size="small" onClick={tutup}>
            {teks.tutup}
          </Button>
        )}
      </TombolBersebab>
    </form>
  );
}
