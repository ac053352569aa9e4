// The silo: reached by the edges alone, ready only when migrated and indexed, forty seconds to finish what it is at.
param location string
param environmentId string
param image string
param registryHost string
param identityId string
param identityClientId string
param vaultUri string
param blobsAddress string
param blobsContainer string
param publicUrl string
param firstSecretariat string
param otlpEndpoint string
param cpu string
param memory string
param minReplicas int
param maxReplicas int

resource silo 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'silo'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: { external: false, targetPort: 8080, transport: 'http', allowInsecure: false }
      registries: [{ server: registryHost, identity: identityId }]
      secrets: [
        { name: 'database', keyVaultUrl: '${vaultUri}secrets/database', identity: identityId }
        { name: 'edge-key', keyVaultUrl: '${vaultUri}secrets/edge-key', identity: identityId }
        { name: 'signing-key', keyVaultUrl: '${vaultUri}secrets/signing-key', identity: identityId }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 40
      containers: [
        {
          name: 'silo'
          image: image
          resources: { cpu: json(cpu), memory: memory }
          env: [
            { name: 'ConnectionStrings__CoilMatch', secretRef: 'database' }
            { name: 'EdgeKey', secretRef: 'edge-key' }
            { name: 'PublicUrl', value: publicUrl }
            { name: 'FirstSecretariat', value: firstSecretariat }
            { name: 'Credentials__SigningKeyFile', value: '/secrets/signing-key.pem' }
            { name: 'Blobs__Azure__Account', value: blobsAddress }
            { name: 'Blobs__Azure__Container', value: blobsContainer }
            { name: 'AZURE_CLIENT_ID', value: identityClientId }
            { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: otlpEndpoint }
            { name: 'OTEL_SERVICE_NAME', value: 'coilmatch-silo' }
          ]
          volumeMounts: [
            { volumeName: 'secrets', mountPath: '/secrets' }
            { volumeName: 'scratch', mountPath: '/tmp' }
          ]
          probes: [
            // Migrations run before it listens: five minutes, then it is begun again.
            { type: 'Startup', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 30, timeoutSeconds: 5, failureThreshold: 10 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 3, timeoutSeconds: 3, failureThreshold: 2 }
          ]
        }
      ]
      volumes: [
        { name: 'secrets', storageType: 'Secret', secrets: [{ secretRef: 'signing-key', path: 'signing-key.pem' }] }
        { name: 'scratch', storageType: 'EmptyDir' }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          { name: 'processors', custom: { type: 'cpu', metadata: { type: 'Utilization', value: '60' } } }
          { name: 'requests', http: { metadata: { concurrentRequests: '40' } } }
        ]
      }
    }
  }
}

output id string = silo.id
