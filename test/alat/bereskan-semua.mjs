/** After all tests: what they shared is ended. */
export { tutupSemua as default } from './bangku-bersama.mjs';
