import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { build, context, stop } from 'esbuild';
import { bundling } from '../bundling';

const processes = ['functions/dev/gateway-process', 'functions/dev/worker-process', 'functions/dev/checker-process', 'tests/stand-ins/licence-share/share-process', 'tests/stand-ins/bucket/bucket-process', 'tests/stand-ins/treasury/treasury-process', 'tests/stand-ins/sign-in/sign-in-process', ...['ems', 'sf', 'kuaidi100'].map((name) => `tests/stand-ins/${name}/${name}-process`), 'functions/dev/carriers-process'].map((path) => ({ in: `${path}.ts`, out: basename(path) }));
const options = (outdir: string) => ({ ...bundling, entryPoints: processes, outdir });

/** Bundles the two processes that run the Lambdas, and the partners' stand-ins, into a folder, as the deployment bundles the Lambdas. */
export async function bundleHall(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  await build(options(outdir));
  await stop();
}

/** Bundles again whenever a source file changes, and says so. */
export async function watchHall(outdir: string, onBundled: () => void): Promise<void> {
  const watching = await context({
    ...options(outdir), plugins: [{ name: 'tell', setup: (steps) => steps.onEnd(({ errors }) => { if (errors.length === 0) onBundled(); }) }],
  });
  await watching.watch();
}
