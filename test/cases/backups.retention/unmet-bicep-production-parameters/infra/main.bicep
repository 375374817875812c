param location string = resourceGroup().location
param retentionDays int = 35

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2023-06-01-preview' = {
  name: 'orders'
  location: location
  properties: {
    version: '16'
    backup: {
      backupRetentionDays: retentionDays
      geoRedundantBackup: 'Enabled'
    }
  }
}
