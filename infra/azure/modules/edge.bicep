// The edge: what people reach. It holds no state but open connections, which it closes within its grace.
param location string
param environmentId string
param image string
param registryHost string
param identityId string
param vaultUri string
param siloUrl string
param publicUrl string
param certificateId string
param oidcIssuer string
param oidcClientId string
param sendsMail bool
param mailFrom string
param otlpEndpoint string
param cpu string
param memory string
param minReplicas int
param maxReplicas int

var secrets = [
  { name: 'edge-key', keyVaultUrl: '${vaultUri}secrets/edge-key', identity: identityId }
  { name: 'oidc-client-secret', keyVaultUrl: '${vaultUri}secrets/oidc-client-secret', identity: identityId }
]
// A deployment that does not name the public address would take it off the app.
var customDomains = empty(certificateId) ? [] : [{ name: split(publicUrl, '/')[2], certificateId: certificateId, bindingType: 'SniEnabled' }]
var mailSecrets = [{ name: 'smtp-url', keyVaultUrl: '${vaultUri}secrets/smtp-url', identity: identityId }]
var settings = [
  { name: 'SILO_URL', value: siloUrl }
  { name: 'EDGE_KEY', secretRef: 'edge-key' }
  { name: 'PUBLIC_URL', value: publicUrl }
  { name: 'OIDC_ISSUER', value: oidcIssuer }
  { name: 'OIDC_CLIENT_ID', value: oidcClientId }
  { name: 'OIDC_CLIENT_SECRET', secretRef: 'oidc-client-secret' }
  { name: 'DRAIN_SECONDS', value: '5' }
  // The ingress of Container Apps asks from the subnet of the apps or from the addresses that it keeps for itself.
  { name: 'TRUSTED_PROXIES', value: '10.40.0.0/23,100.64.0.0/10' }
  { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: otlpEndpoint }
  { name: 'OTEL_SERVICE_NAME', value: 'coilmatch-edge' }
]
var mailSettings = [
  { name: 'SMTP_URL', secretRef: 'smtp-url' }
  { name: 'MAIL_FROM', value: mailFrom }
]

resource edge 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'edge'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: { external: true, targetPort: 8080, transport: 'auto', allowInsecure: false, customDomains: customDomains }
      registries: [{ server: registryHost, identity: identityId }]
      secrets: sendsMail ? concat(secrets, mailSecrets) : secrets
    }
    template: {
      terminationGracePeriodSeconds: 40
      containers: [
        {
          name: 'edge'
          image: image
          resources: { cpu: json(cpu), memory: memory }
          env: sendsMail ? concat(settings, mailSettings) : settings
          probes: [
            { type: 'Startup', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 2, timeoutSeconds: 2, failureThreshold: 10 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 3, timeoutSeconds: 3, failureThreshold: 2 }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          { name: 'processors', custom: { type: 'cpu', metadata: { type: 'Utilization', value: '60' } } }
          { name: 'requests', http: { metadata: { concurrentRequests: '60' } } }
        ]
      }
    }
  }
}

output id string = edge.id
