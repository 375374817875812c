import { App } from 'aws-cdk-lib';
import { VideoStack } from '../lib/video-stack';

new VideoStack(new App(), 'video-production', { env: { region: 'eu-central-1' } });
