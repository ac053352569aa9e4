// Everything of one CoilMatch in one resource group. docs/deployment.md says how; small.bicepparam and regional.bicepparam say how large.
targetScope = 'resourceGroup'

@description('Short name of this installation; it begins the names of all resources.')
@minLength(3)
@maxLength(12)
param name string

@description('Azure region; zone redundancy needs one with availability zones.')
param location string = resourceGroup().location

@description('Tag of both images in the registry; empty: everything but the apps is made, so that images can be pushed first.')
param imageTag string = ''

@description('Address that people type into the browser.')
param publicUrl string

@description('Id of the certificate of that address in the Container Apps environment; empty until there is one.')
param certificateId string = ''

@description('OpenID Connect provider that signs people in.')
param oidcIssuer string
param oidcClientId string = 'coilmatch'
@secure()
param oidcClientSecret string

@description('Mail server as smtps://user:password@host; empty: no mail is sent.')
@secure()
param smtpUrl string = ''
param mailFrom string = ''

@description('Letters and digits only, 24 at least: it becomes part of a connection string.')
@secure()
@minLength(24)
param databasePassword string

@description('Secret between edges and silos.')
@secure()
@minLength(32)
param edgeKey string

@description('PKCS#8 PEM of the P-256 key that signs badges.')
@secure()
param signingKey string

@description('Mail address of the person who is the secretariat while there is none.')
param firstSecretariat string = ''

@description('Who is written to when an alert fires.')
param operatorsMail string

@description('OTLP endpoint for traces and metrics; empty: none are sent.')
param otlpEndpoint string = ''

param databaseSku string
@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string
param databaseStorageGiB int
@allowed(['Disabled', 'SameZone', 'ZoneRedundant'])
param databaseHighAvailability string
@description('Copies of backups in the paired region.')
@allowed(['Disabled', 'Enabled'])
param databaseGeoBackup string

@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageSku string

@description('Processors of a silo, as text since Bicep knows no fractions; memory in GiB is twice that.')
param siloCpu string
param siloMemory string
param siloMinReplicas int
param siloMaxReplicas int
param edgeCpu string
param edgeMemory string
param edgeMinReplicas int
param edgeMaxReplicas int

@description('Whether the apps spread over three zones; it cannot be changed later.')
param zoneRedundantApps bool

@description('Days for which logs are kept.')
param logDays int

var unique = take(uniqueString(resourceGroup().id, name), 6)
var plain = toLower(replace(name, '-', ''))

module watch 'modules/watch.bicep' = {
  name: 'watch'
  params: { name: name, location: location, logDays: logDays, operatorsMail: operatorsMail }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: { name: name, location: location }
}

module identities 'modules/identities.bicep' = {
  name: 'identities'
  params: { name: name, location: location }
}

module registry 'modules/registry.bicep' = {
  name: 'registry'
  params: {
    name: '${plain}${unique}'
    location: location
    pullerPrincipalIds: [identities.outputs.siloPrincipalId, identities.outputs.edgePrincipalId]
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: '${plain}${unique}'
    location: location
    sku: storageSku
    subnetId: network.outputs.endpointsSubnetId
    dnsZoneId: network.outputs.blobZoneId
    writerPrincipalId: identities.outputs.siloPrincipalId
    logsId: watch.outputs.logsId
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    name: '${name}-${unique}'
    location: location
    sku: databaseSku
    tier: databaseTier
    storageGiB: databaseStorageGiB
    highAvailability: databaseHighAvailability
    geoBackup: databaseGeoBackup
    password: databasePassword
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseZoneId
    logsId: watch.outputs.logsId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: '${take(name, 12)}-${unique}'
    location: location
    subnetId: network.outputs.endpointsSubnetId
    dnsZoneId: network.outputs.vaultZoneId
    logsId: watch.outputs.logsId
    databaseHost: database.outputs.host
    databasePassword: databasePassword
    edgeKey: edgeKey
    signingKey: signingKey
    oidcClientSecret: oidcClientSecret
    smtpUrl: smtpUrl
    siloPrincipalId: identities.outputs.siloPrincipalId
    edgePrincipalId: identities.outputs.edgePrincipalId
  }
}

module apps 'modules/apps.bicep' = {
  name: 'apps'
  params: {
    name: name
    location: location
    subnetId: network.outputs.appsSubnetId
    zoneRedundant: zoneRedundantApps
    logsName: watch.outputs.logsName
  }
}

module silo 'modules/silo.bicep' = if (!empty(imageTag)) {
  name: 'silo'
  params: {
    location: location
    environmentId: apps.outputs.id
    image: '${registry.outputs.host}/coilmatch-silo:${imageTag}'
    registryHost: registry.outputs.host
    identityId: identities.outputs.siloId
    identityClientId: identities.outputs.siloClientId
    vaultUri: vault.outputs.uri
    blobsAddress: storage.outputs.address
    blobsContainer: storage.outputs.container
    publicUrl: publicUrl
    firstSecretariat: firstSecretariat
    otlpEndpoint: otlpEndpoint
    cpu: siloCpu
    memory: siloMemory
    minReplicas: siloMinReplicas
    maxReplicas: siloMaxReplicas
  }
}

module edge 'modules/edge.bicep' = if (!empty(imageTag)) {
  name: 'edge'
  params: {
    location: location
    environmentId: apps.outputs.id
    image: '${registry.outputs.host}/coilmatch-edge:${imageTag}'
    registryHost: registry.outputs.host
    identityId: identities.outputs.edgeId
    vaultUri: vault.outputs.uri
    // The name of an app with internal ingress, which its environment's own DNS knows.
    siloUrl: 'https://silo.internal.${apps.outputs.domain}'
    publicUrl: publicUrl
    certificateId: certificateId
    oidcIssuer: oidcIssuer
    oidcClientId: oidcClientId
    sendsMail: !empty(smtpUrl)
    mailFrom: mailFrom
    otlpEndpoint: otlpEndpoint
    cpu: edgeCpu
    memory: edgeMemory
    minReplicas: edgeMinReplicas
    maxReplicas: edgeMaxReplicas
  }
}

module alerts 'modules/alerts.bicep' = if (!empty(imageTag)) {
  name: 'alerts'
  params: {
    name: name
    location: location
    operatorsId: watch.outputs.operatorsId
    logsId: watch.outputs.logsId
    databaseId: database.outputs.id
    storageId: storage.outputs.id
    siloName: 'silo'
    edgeName: 'edge'
    siloMinReplicas: siloMinReplicas
    edgeMinReplicas: edgeMinReplicas
  }
  dependsOn: [silo, edge]
}

output registryHost string = registry.outputs.host
@description('Point the public name at this one with a CNAME record.')
output edgeDomain string = 'edge.${apps.outputs.domain}'
output domainVerification string = apps.outputs.domainVerification
output databaseHost string = database.outputs.host
