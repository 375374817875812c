import { App } from 'aws-cdk-lib';
import { AlarmStack } from '../lib/alarms';
import { ParcelStack } from '../lib/parcel-stack';

const app = new App();
const env = { account: '111122223333', region: 'eu-central-1' };
const parcel = new ParcelStack(app, 'Parcel', { env, imageTag: app.node.tryGetContext('tag') ?? 'latest' });
new AlarmStack(app, 'ParcelAlarms', { env, service: parcel.api, database: parcel.database });
