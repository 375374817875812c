param alerts bool = false

resource pages 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'pages'
  location: 'global'
  properties: {
    groupShortName: 'pages'
    enabled: true
    webhookReceivers: [
      { name: 'pagerduty', serviceUri: 'https://events.pagerduty.com/integration/0123/enqueue' }
    ]
  }
}

resource failures 'Microsoft.Insights/metricAlerts@2018-03-01' = if (alerts) {
  name: 'failures'
  location: 'global'
  properties: {
    severity: 1
    enabled: true
    scopes: [
      resourceId('Microsoft.Web/sites', 'shop')
    ]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        { name: 'high', metricName: 'Http5xx', operator: 'GreaterThan', threshold: 10, timeAggregation: 'Total' }
      ]
    }
    actions: [
      { actionGroupId: pages.id }
    ]
  }
}

resource slow 'Microsoft.Insights/metricAlerts@2018-03-01' = if (alerts) {
  name: 'slow'
  location: 'global'
  properties: {
    severity: 1
    enabled: true
    scopes: [
      resourceId('Microsoft.Web/sites', 'shop')
    ]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        { name: 'high', metricName: 'HttpResponseTime', operator: 'GreaterThan', threshold: 2, timeAggregation: 'Total' }
      ]
    }
    actions: [
      { actionGroupId: pages.id }
    ]
  }
}

resource memory 'Microsoft.Insights/metricAlerts@2018-03-01' = if (alerts) {
  name: 'memory'
  location: 'global'
  properties: {
    severity: 1
    enabled: true
    scopes: [
      resourceId('Microsoft.Web/sites', 'shop')
    ]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        { name: 'high', metricName: 'MemoryWorkingSet', operator: 'GreaterThan', threshold: 1500000000, timeAggregation: 'Total' }
      ]
    }
    actions: [
      { actionGroupId: pages.id }
    ]
  }
}
