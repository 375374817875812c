# frozen_string_literal: true

require "prometheus/client"
require "prometheus/middleware/exporter"

OUTBOUND_SECONDS = Prometheus::Client::Histogram.new(:outbound_seconds, docstring: "Outbound calls", labels: %i[host])
OUTBOUND_ERRORS = Prometheus::Client::Counter.new(:outbound_errors_total, docstring: "Failed outbound calls", labels: %i[host])
[OUTBOUND_SECONDS, OUTBOUND_ERRORS].each { |m| Prometheus::Client.registry.register(m) }

Rails.application.config.middleware.use Prometheus::Middleware::Exporter
