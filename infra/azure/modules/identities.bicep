// One identity an app, so that each may do what it needs and no more.
param name string
param location string

resource silo 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-silo'
  location: location
}

resource edge 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-edge'
  location: location
}

output siloId string = silo.id
output siloClientId string = silo.properties.clientId
output siloPrincipalId string = silo.properties.principalId
output edgeId string = edge.id
output edgePrincipalId string = edge.properties.principalId
