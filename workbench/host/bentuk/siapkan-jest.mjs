/** Jest's global setup: the shape of the API is there before any test asks for it. */
import { buildShape } from './buat-bentuk.mjs';

export default buildShape;
