using 'main.bicep'

param retentionDays = 7
