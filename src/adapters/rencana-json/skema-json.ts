import { z } from 'zod';
import { skemaRencana } from './skema';

/** The JSON Schema (2020-12) of plan documents, as text: what docs/skema/rencana.schema.json publishes. */
export const skemaRencanaJson = (): string =>
  JSON.stringify(
    { title: 'Rencana kinerja Kinerja PBJ', ...z.toJSONSchema(skemaRencana, { io: 'input' }) },
    undefined,
    2,
  );
