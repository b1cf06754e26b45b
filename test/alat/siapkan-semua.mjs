/** Before all tests: the command line is built once, as it ships. */
import { bangunCli } from '../../scripts/build-cli.mjs';

export default bangunCli;
