resource "datadog_monitor" "payout_approvals" {
  name    = "Club: many payout approvals by one person"
  type    = "log alert"
  query   = "logs(\"service:club-backoffice @channel:payout_audit\").index(\"*\").rollup(\"count\").by(\"@context.actor\").last(\"15m\") > 30"
  message = "One person approved more than 30 payouts in 15 minutes. @pagerduty-club"

  monitor_thresholds {
    critical = 30
  }
}
