# frozen_string_literal: true

Rails.application.configure do
  config.enable_reloading = false
  config.eager_load = true
  config.force_ssl = true
  config.log_level = :info
  config.logger = ActiveSupport::TaggedLogging.new(Logger.new($stdout))
  config.active_job.queue_adapter = :sidekiq
end
