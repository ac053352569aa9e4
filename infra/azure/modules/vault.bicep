// The secrets, each readable by the identity of the app that needs it and by no other.
param name string
param location string
param subnetId string
param dnsZoneId string
param logsId string
param databaseHost string
@secure()
param databasePassword string
@secure()
param edgeKey string
@secure()
param signingKey string
@secure()
param oidcClientSecret string
@secure()
param smtpUrl string
param siloPrincipalId string
param edgePrincipalId string

var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    publicNetworkAccess: 'Disabled'
    networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }
  }
}

resource database 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database'
  properties: {
    value: 'Host=${databaseHost};Username=coilmatch;Password=${databasePassword};Database=coilmatch;SSL Mode=VerifyFull;Maximum Pool Size=40'
  }
}

resource edge 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'edge-key'
  properties: { value: edgeKey }
}

resource signing 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'signing-key'
  properties: { value: signingKey, contentType: 'application/x-pem-file' }
}

resource oidc 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'oidc-client-secret'
  properties: { value: oidcClientSecret }
}

resource smtp 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(smtpUrl)) {
  parent: vault
  name: 'smtp-url'
  properties: { value: smtpUrl }
}

resource siloDatabase 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(database.id, secretsUser, 'silo')
  scope: database
  properties: { roleDefinitionId: secretsUser, principalId: siloPrincipalId, principalType: 'ServicePrincipal' }
}

resource siloEdgeKey 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(edge.id, secretsUser, 'silo')
  scope: edge
  properties: { roleDefinitionId: secretsUser, principalId: siloPrincipalId, principalType: 'ServicePrincipal' }
}

resource siloSigning 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(signing.id, secretsUser, 'silo')
  scope: signing
  properties: { roleDefinitionId: secretsUser, principalId: siloPrincipalId, principalType: 'ServicePrincipal' }
}

resource edgeEdgeKey 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(edge.id, secretsUser, 'edge')
  scope: edge
  properties: { roleDefinitionId: secretsUser, principalId: edgePrincipalId, principalType: 'ServicePrincipal' }
}

resource edgeOidc 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(oidc.id, secretsUser, 'edge')
  scope: oidc
  properties: { roleDefinitionId: secretsUser, principalId: edgePrincipalId, principalType: 'ServicePrincipal' }
}

resource edgeSmtp 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(smtpUrl)) {
  name: guid(vault.id, 'smtp-url', secretsUser, 'edge')
  scope: smtp
  properties: { roleDefinitionId: secretsUser, principalId: edgePrincipalId, principalType: 'ServicePrincipal' }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: '${name}-vault'
  location: location
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      { name: 'vault', properties: { privateLinkServiceId: vault.id, groupIds: ['vault'] } }
    ]
  }
  resource zone 'privateDnsZoneGroups' = {
    name: 'default'
    properties: { privateDnsZoneConfigs: [{ name: 'vault', properties: { privateDnsZoneId: dnsZoneId } }] }
  }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-logs'
  scope: vault
  properties: {
    workspaceId: logsId
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}

output uri string = vault.properties.vaultUri
