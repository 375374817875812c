# frozen_string_literal: true

require "prometheus/client"

BREAKER_STATE = Prometheus::Client.registry.gauge(
  :breaker_state,
  docstring: "0 closed, 1 half-open, 2 open",
  labels: [:breaker]
)

Stoplight.default_notifiers = [Stoplight::Notifier::Logger.new(Rails.logger)]
