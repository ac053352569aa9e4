// What wakes an operator (severity 1) and what waits for the morning (severity 3).
param name string
param location string
param operatorsId string
param logsId string
param databaseId string
param storageId string
param siloName string
param edgeName string
param siloMinReplicas int
param edgeMinReplicas int

var siloId = resourceId('Microsoft.App/containerApps', siloName)
var edgeId = resourceId('Microsoft.App/containerApps', edgeName)
var metricAlerts = [
  { name: 'silo-too-few', of: siloId, metric: 'Replicas', op: 'LessThan', threshold: siloMinReplicas, by: 'Minimum', severity: 1, text: 'Fewer silos run than should.' }
  { name: 'edge-too-few', of: edgeId, metric: 'Replicas', op: 'LessThan', threshold: edgeMinReplicas, by: 'Minimum', severity: 1, text: 'Fewer edges run than should.' }
  { name: 'silo-restarts', of: siloId, metric: 'RestartCount', op: 'GreaterThan', threshold: 3, by: 'Maximum', severity: 2, text: 'A silo starts again and again.' }
  { name: 'edge-restarts', of: edgeId, metric: 'RestartCount', op: 'GreaterThan', threshold: 3, by: 'Maximum', severity: 2, text: 'An edge starts again and again.' }
  { name: 'silo-memory', of: siloId, metric: 'MemoryPercentage', op: 'GreaterThan', threshold: 85, by: 'Average', severity: 2, text: 'The index grows towards the memory of a silo.' }
  { name: 'database-gone', of: databaseId, metric: 'is_db_alive', op: 'LessThan', threshold: 1, by: 'Maximum', severity: 1, text: 'PostgreSQL does not answer.' }
  { name: 'database-full', of: databaseId, metric: 'storage_percent', op: 'GreaterThan', threshold: 80, by: 'Average', severity: 2, text: 'The disk of PostgreSQL fills.' }
  { name: 'database-busy', of: databaseId, metric: 'cpu_percent', op: 'GreaterThan', threshold: 80, by: 'Average', severity: 3, text: 'PostgreSQL is busy for long.' }
  { name: 'files-failing', of: storageId, metric: 'Availability', op: 'LessThan', threshold: 99, by: 'Average', severity: 2, text: 'The file store fails.' }
]

resource metrics 'Microsoft.Insights/metricAlerts@2018-03-01' = [for alert in metricAlerts: {
  name: '${name}-${alert.name}'
  location: 'global'
  properties: {
    description: alert.text
    severity: alert.severity
    enabled: true
    scopes: [alert.of]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: alert.name
          metricName: alert.metric
          operator: alert.op
          threshold: alert.threshold
          timeAggregation: alert.by
        }
      ]
    }
    actions: [{ actionGroupId: operatorsId }]
  }
}]

// Failed requests at the edge, which is what people see.
resource failedRequests 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-failed-requests'
  location: 'global'
  properties: {
    description: 'People get errors: more than 20 answers of the class 5xx in five minutes.'
    severity: 1
    enabled: true
    scopes: [edgeId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'failed-requests'
          metricName: 'Requests'
          operator: 'GreaterThan'
          threshold: 20
          timeAggregation: 'Total'
          dimensions: [{ name: 'statusCodeCategory', operator: 'Include', values: ['5xx'] }]
        }
      ]
    }
    actions: [{ actionGroupId: operatorsId }]
  }
}

resource loggedFailures 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = {
  name: '${name}-logged-failures'
  location: location
  properties: {
    displayName: '${name}: failures in the log of the silo'
    severity: 3
    enabled: true
    scopes: [logsId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    autoMitigate: true
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${siloName}" | where Log_s has "\\"LogLevel\\":\\"Error\\""'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 5
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [operatorsId] }
  }
}
