param location string = resourceGroup().location

@secure()
param adminPassword string

resource server 'Microsoft.Sql/servers@2022-05-01-preview' = {
  name: 'berths-sql'
  location: location
  properties: { administratorLogin: 'harbour', administratorLoginPassword: adminPassword }

  resource berths 'databases' = {
    name: 'berths'
    location: location
  }
}
