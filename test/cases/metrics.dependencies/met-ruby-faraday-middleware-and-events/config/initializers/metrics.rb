require "prometheus/client"

module Metrics
  REGISTRY = Prometheus::Client.registry
  ADOPTIONS = REGISTRY.counter(:adoptions_total, docstring: "Adoptions", labels: %i[species])
  DB = REGISTRY.histogram(:db_query_seconds, docstring: "Queries", labels: %i[outcome])
  OUT = REGISTRY.histogram(:outbound_seconds, docstring: "Outbound", labels: %i[host outcome])
end

ActiveSupport::Notifications.subscribe("sql.active_record") do |_, start, finish, _, payload|
  Metrics::DB.observe(finish - start, labels: { outcome: payload[:exception] ? "error" : "ok" })
end
