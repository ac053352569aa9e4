// PostgreSQL in the virtual network alone, with backups of 35 days to any second, and a standby in another zone where asked for.
param name string
param location string
param sku string
param tier string
param storageGiB int
param highAvailability string
param geoBackup string
@secure()
param password string
param subnetId string
param dnsZoneId string
param logsId string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' = {
  name: name
  location: location
  sku: { name: sku, tier: tier }
  properties: {
    version: '18'
    administratorLogin: 'coilmatch'
    administratorLoginPassword: password
    authConfig: { passwordAuth: 'Enabled', activeDirectoryAuth: 'Disabled' }
    storage: { storageSizeGB: storageGiB, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 35, geoRedundantBackup: geoBackup }
    highAvailability: { mode: highAvailability }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: dnsZoneId, publicNetworkAccess: 'Disabled' }
    // Sunday, 01:00 UTC: night in Europe, morning in Asia, and no working day in either.
    maintenanceWindow: { customWindow: 'Enabled', dayOfWeek: 0, startHour: 1, startMinute: 0 }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2025-08-01' = {
  parent: server
  name: 'coilmatch'
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
}

// A server takes one change at a time, so each waits for the one before.
resource extensions 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2025-08-01' = {
  parent: server
  name: 'azure.extensions'
  properties: { value: 'PG_TRGM', source: 'user-override' }
  dependsOn: [database]
}

resource onlyTls 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2025-08-01' = {
  parent: server
  name: 'require_secure_transport'
  properties: { value: 'on', source: 'user-override' }
  dependsOn: [extensions]
}

resource slowQueries 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2025-08-01' = {
  parent: server
  name: 'log_min_duration_statement'
  properties: { value: '1000', source: 'user-override' }
  dependsOn: [onlyTls]
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-logs'
  scope: server
  properties: {
    workspaceId: logsId
    logs: [{ category: 'PostgreSQLLogs', enabled: true }]
  }
}

output id string = server.id
output host string = server.properties.fullyQualifiedDomainName
