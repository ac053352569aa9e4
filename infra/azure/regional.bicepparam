// The region: 51 countries, up to a million courses and 100,000 people. A zone that fails costs a minute or two and no data.
using './main.bicep'

param name = 'coilmatch'
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

param databaseSku = 'Standard_D4ds_v5'
param databaseTier = 'GeneralPurpose'
param databaseStorageGiB = 256
param databaseHighAvailability = 'ZoneRedundant'
param databaseGeoBackup = 'Enabled'
param storageSku = 'Standard_GZRS'
param siloCpu = '2.0'
param siloMemory = '4Gi'
param siloMinReplicas = 3
param siloMaxReplicas = 10
param edgeCpu = '1.0'
param edgeMemory = '2Gi'
param edgeMinReplicas = 3
param edgeMaxReplicas = 15
param zoneRedundantApps = true
param logDays = 90
