import * as gcp from '@pulumi/gcp';

export const orders = new gcp.sql.DatabaseInstance('orders', {
  databaseVersion: 'POSTGRES_16',
  region: 'europe-west1',
  settings: {
    tier: 'db-custom-2-7680',
    availabilityType: 'REGIONAL',
    backupConfiguration: {
      enabled: true,
      startTime: '01:00',
      backupRetentionSettings: { retentionUnit: 'COUNT', retainedBackups: 40 },
    },
  },
});

export const stock = new gcp.sql.DatabaseInstance('stock', {
  databaseVersion: 'POSTGRES_16',
  region: 'europe-west1',
  settings: {
    tier: 'db-custom-2-7680',
    availabilityType: 'REGIONAL',
    backupConfiguration: {
      enabled: true,
      startTime: '02:00',
      backupRetentionSettings: { retentionUnit: 'COUNT', retainedBackups: 7 },
    },
  },
});
