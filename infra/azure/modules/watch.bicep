// Where logs go, and who is told.
param name string
param location string
param logDays int
param operatorsMail string

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: logDays }
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-operators'
  location: 'global'
  properties: {
    groupShortName: 'coilmatch'
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: operatorsMail, useCommonAlertSchema: true }]
  }
}

output logsId string = logs.id
output logsName string = logs.name
output operatorsId string = operators.id
