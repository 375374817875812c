import { App } from 'aws-cdk-lib';
import { AlarmStack } from '../lib/alarms';
const app = new App();
new AlarmStack(app, 'Alarms');
