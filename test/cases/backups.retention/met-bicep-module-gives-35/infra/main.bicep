module database 'database.bicep' = {
  name: 'database'
  params: {
    retentionDays: 35
  }
}
