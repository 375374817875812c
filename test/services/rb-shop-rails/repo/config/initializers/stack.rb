require "datadog/statsd"

STATSD = Datadog::Statsd.new(ENV.fetch("DD_AGENT_HOST", "shop-datadog"), 8125, namespace: "shop")

Datadog.configure do |c|
  c.service = "shop-api"
  c.env = Rails.env
end

Rails.application.config.middleware.insert_before Rack::Runtime, Rack::Timeout, service_timeout: 8

StrongMigrations.start_after = 20240101000000
StrongMigrations.lock_timeout = 5.seconds
StrongMigrations.statement_timeout = 10.minutes

Sidekiq.configure_server do |config|
  config.redis = { url: ENV.fetch("REDIS_URL"), timeout: 2 }
end
Sidekiq.configure_client do |config|
  config.redis = { url: ENV.fetch("REDIS_URL"), timeout: 1 }
end
