// `npm run fuzz -- [--seconds N] [--seed N] [--law "words of its name"]`: tries every law with values by chance.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    seed: { type: 'string' },
    law: { type: 'string' },
  },
});
const parameters = ['vitest', 'run', '--project', 'unit', 'src/fuzz', '--silent=false'];
if (values.law) parameters.push('-t', values.law);
const { status } = spawnSync('npx', parameters, {
  stdio: 'inherit',
  env: {
    ...process.env,
    FUZZ_MS: String(1000 * Number(values.seconds)),
    ...(values.seed !== undefined && { FUZZ_SEED: values.seed }),
  },
});
process.exit(status ?? 1);
