import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useBahasa, useTeks } from '../../hooks/bahasa';
import type { AlurTampil, KeadaanTampil, LangkahTampil } from '../../pekerja/tugas/tampil-alur';
import { FormulirBatal } from './formulir-batal';
import { FormulirTanda } from './formulir-tanda';

const useGaya = makeStyles({
  selesai: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** The mark of a step: who, when, the decision; or the form that marks it. */
export function Penanda({
  langkah,
  keadaan,
  hariIni,
  perbarui,
}: {
  readonly langkah: LangkahTampil;
  readonly keadaan: KeadaanTampil;
  readonly hariIni: string;
  readonly perbarui: (alur: AlurTampil) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('alur');
  const { kode } = useBahasa();
  const [terbuka, setTerbuka] = useState(false);
  const { selesai, periode } = keadaan;
  const sesudah = (alur: AlurTampil): void => {
    setTerbuka(false);
    perbarui(alur);
  };
  if (terbuka) {
    const Formulir = selesai === undefined ? FormulirTanda : FormulirBatal;
    return (
      <Formulir
        langkah={langkah}
        periode={periode}
        hariIni={hariIni}
        sesudah={sesudah}
        tutup={() => setTerbuka(false)}
      />
    );
  }
  const keputusan = langkah.cabang.find(({ id }) => id === selesai?.cabang);
  return (
    <div className={gaya.selesai}>
      {selesai !== undefined && (
        <>
          <Body1>{teks.selesaiOleh(selesai.tanggal.teks[kode], selesai.oleh)}</Body1>
          {keputusan !== undefined && <Body1>{teks.keputusan(keputusan.tombol)}</Body1>}
          {selesai.catatan !== undefined && (
            <Caption1>
              {teks.catatanSelesai}: {selesai.catatan}
            </Caption1>
          )}
        </>
      )}
      <Button
        size="small"
        appearance={selesai === undefined ? 'primary' : 'secondary'}
        onClick={() => setTerbuka(true)}
      >
        {selesai === undefined ? teks.tandaiSelesai : teks.batalkan}
      </Button>
    </div>
  );
}
