import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { KetepatanTampil, StatusPengembalianTampil } from '../../komponen/status-pengembalian';
import { urutanTingkat } from '../../komponen/urutan-tingkat';
import { useTeks } from '../../konteks/bahasa';
import { useTulis } from '../../konteks/tulis';
import type { PermintaanPane } from '../../pekerja/tugas/kompilasi-jalan';
import type { BerkasTampil } from '../../pekerja/tugas/tampil-kompilasi';
import { CatatanBerkas } from './catatan-berkas';
import { teksKompilasi } from './teks';

const useGaya = makeStyles({
  kepala: { display: 'flex', flexDirection: 'column', padding: `${tokens.spacingVerticalXS} 0`, minWidth: 0 },
  deret: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
  },
  kecil: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** One file: whose it is, its verdict, its counts, and behind them what is wrong in it. */
export function SatuBerkas({
  berkas,
  terbuka,
  permintaan,
}: {
  readonly berkas: BerkasTampil;
  readonly terbuka: boolean;
  readonly permintaan: PermintaanPane;
}) {
  const gaya = useGaya();
  const teks = useTeks(teksKompilasi);
  const { angka } = useTulis();
  const { nama, unit, periode, status, ketepatan, jumlahBaris, catatan } = berkas;
  const cacah = urutanTingkat.flatMap((tingkat) =>
    catatan[tingkat] > 0 ? [teks.cacahCatatan[tingkat](catatan[tingkat])] : [],
  );
  const kecil = [nama, periode, jumlahBaris > 0 ? teks.baris(angka(jumlahBaris)) : null].filter(
    (satu) => satu !== null,
  );
  return (
    <AccordionItem value={berkas.id}>
      <AccordionHeader as="h4" expandIconPosition="end">
        <div className={gaya.kepala}>
          <Text>{unit ?? teks.tanpaUnit}</Text>
          <div className={gaya.deret}>
            <StatusPengembalianTampil status={status} />
            <KetepatanTampil ketepatan={ketepatan} />
            <Caption1>{cacah.length === 0 ? teks.tanpaCatatan : cacah.join(', ')}</Caption1>
          </div>
          <Caption1 className={gaya.kecil}>{kecil.join(' · ')}</Caption1>
        </div>
      </AccordionHeader>
      <AccordionPanel className={gaya.panel}>
        {terbuka && <CatatanBerkas berkas={berkas} permintaan={permintaan} />}
      </AccordionPanel>
    </AccordionItem>
  );
}
