data "firehydrant_runbook_action" "step" {
  for_each = {
    channel = { integration = "slack", slug = "create_incident_channel" }
    role    = { integration = "patchy", slug = "assign_a_role" }
    page    = { integration = "pagerduty", slug = "create_new_pager_duty_incident" }
    public  = { integration = "statuspage", slug = "create_statuspage" }
    review  = { integration = "confluence_cloud", slug = "export_retrospective" }
  }
  integration_slug = each.value.integration
  slug             = each.value.slug
}

resource "firehydrant_runbook" "flow" {
  name        = "Keycard incident"
  description = "Detect, assess, tell, mitigate, resolve, review within 48 hours"

  dynamic "steps" {
    for_each = [
      { key = "channel", name = "Open the channel", config = { channel_name_format = "inc-{{ number }}" } },
      { key = "role", name = "Name commander, fixer and scribe", config = {} },
      { key = "page", name = "Page the on-call of the hotel systems", config = {} },
      { key = "public", name = "Tell the hotels on status.keyward.travel", config = {} },
      { key = "review", name = "Review with actions and owners", config = {} },
    ]
    content {
      name      = steps.value.name
      action_id = data.firehydrant_runbook_action.step[steps.value.key].id
      automatic = true
      config    = jsonencode(steps.value.config)
    }
  }
}
