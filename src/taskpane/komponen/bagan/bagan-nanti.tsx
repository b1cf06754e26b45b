import { lazy, Suspense } from 'react';
import type { BaganSpec } from '../../../lembar/bagan/tipe';

const Bagan = lazy(() => import('./bagan'));

/** A chart, drawn once what draws it is there; nothing else of the page waits for it. */
export const BaganNanti = ({ spec }: { readonly spec: BaganSpec }) => (
  <Suspense>
    <Bagan spec={spec} />
  </Suspense>
);
