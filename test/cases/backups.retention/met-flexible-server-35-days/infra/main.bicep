param administrators string

module database 'database.bicep' = {
  name: 'database'
  params: {
    administrators: administrators
  }
}
