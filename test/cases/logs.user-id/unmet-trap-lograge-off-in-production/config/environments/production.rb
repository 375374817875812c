# frozen_string_literal: true

Rails.application.configure do
  config.enable_reloading = false
  config.eager_load = true
  config.consider_all_requests_local = false
  config.force_ssl = true
  config.log_level = :info
  config.logger = ActiveSupport::TaggedLogging.new(Logger.new($stdout))
  config.lograge.enabled = false
end
