// Where the images lie; the apps may pull, nobody else without a role of theirs.
param name string
param location string
param pullerPrincipalIds array

var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: name
  location: location
  sku: { name: 'Standard' }
  properties: { adminUserEnabled: false, anonymousPullEnabled: false }
}

resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (principalId, i) in pullerPrincipalIds: {
  name: guid(registry.id, acrPull, string(i))
  scope: registry
  properties: { roleDefinitionId: acrPull, principalId: principalId, principalType: 'ServicePrincipal' }
}]

output host string = registry.properties.loginServer
