import { App } from 'aws-cdk-lib';
import { version } from '../package.json';
import { carrierSettingsFrom } from './carriers';
import { flags } from './flags';
import { HallStack } from './hall-stack';
import { shareSettingsFrom } from './licence-share';
import { signInSettingsFrom } from './sign-in';
import { treasurySettingsFrom } from './treasury';

/** Ningxia for the county; Hong Kong to try the same hall outside the Chinese partition. */
const regions = ['cn-northwest-1', 'ap-east-1'];

const app = new App({ outdir: process.env['CDK_OUTDIR'] ?? 'dist/cdk', analyticsReporting: false, context: flags });
const account = process.env['HALL_ACCOUNT'] ?? '000000000000';
for (const region of regions) {
  new HallStack(app, `DayuHall-${region}`, { env: { account, region }, version: process.env['HALL_VERSION'] ?? version, share: shareSettingsFrom(process.env), treasury: treasurySettingsFrom(process.env), carriers: carrierSettingsFrom(process.env), signIn: signInSettingsFrom(process.env), site: process.env['HALL_SITE'] ?? '*' });
}
app.synth();
