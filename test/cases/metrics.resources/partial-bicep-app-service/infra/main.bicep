param location string = resourceGroup().location

resource plan 'Microsoft.Web/serverfarms@2022-09-01' = {
  name: 'berths-plan'
  location: location
  sku: { name: 'P1v3' }
}

resource site 'Microsoft.Web/sites@2022-09-01' = {
  name: 'berths'
  location: location
  properties: { serverFarmId: plan.id, httpsOnly: true }
}
