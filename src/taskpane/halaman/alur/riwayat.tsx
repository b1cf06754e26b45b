import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTeks } from '../../hooks/bahasa';

const useGaya = makeStyles({
  daftar: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Marks that no longer hold: undone, or of an earlier round. */
export function Riwayat({ riwayat }: { readonly riwayat: readonly string[] }) {
  const gaya = useGaya();
  const teks = useTeks('alur');
  if (riwayat.length === 0) return null;
  return (
    <details>
      <summary>{teks.riwayat}</summary>
      <ul className={gaya.daftar}>
        {riwayat.map((satu, k) => (
          <li key={k}>
            <Caption1>{satu}</Caption1>
          </li>
        ))}
      </ul>
    </details>
  );
}
