// A pilot: some institutions, up to 20,000 courses and 5,000 people. A zone that fails stops it for as long as a restore takes.
using './main.bicep'

param name = 'coilpilot'
param imageTag = readEnvironmentVariable('COILMATCH_IMAGE_TAG', '')
param publicUrl = readEnvironmentVariable('COILMATCH_PUBLIC_URL')
param certificateId = readEnvironmentVariable('COILMATCH_CERTIFICATE_ID', '')
param oidcIssuer = readEnvironmentVariable('COILMATCH_OIDC_ISSUER')
param oidcClientSecret = readEnvironmentVariable('COILMATCH_OIDC_CLIENT_SECRET')
param smtpUrl = readEnvironmentVariable('COILMATCH_SMTP_URL', '')
param mailFrom = readEnvironmentVariable('COILMATCH_MAIL_FROM', '')
param databasePassword = readEnvironmentVariable('COILMATCH_DATABASE_PASSWORD')
param edgeKey = readEnvironmentVariable('COILMATCH_EDGE_KEY')
param signingKey = readEnvironmentVariable('COILMATCH_SIGNING_KEY')
param firstSecretariat = readEnvironmentVariable('COILMATCH_FIRST_SECRETARIAT', '')
param operatorsMail = readEnvironmentVariable('COILMATCH_OPERATORS_MAIL')
param otlpEndpoint = readEnvironmentVariable('COILMATCH_OTLP_ENDPOINT', '')

param databaseSku = 'Standard_B2ms'
param databaseTier = 'Burstable'
param databaseStorageGiB = 64
param databaseHighAvailability = 'Disabled'
param databaseGeoBackup = 'Disabled'
param storageSku = 'Standard_ZRS'
param siloCpu = '1.0'
param siloMemory = '2Gi'
param siloMinReplicas = 1
param siloMaxReplicas = 3
param edgeCpu = '0.5'
param edgeMemory = '1Gi'
param edgeMinReplicas = 1
param edgeMaxReplicas = 3
param zoneRedundantApps = false
param logDays = 30
