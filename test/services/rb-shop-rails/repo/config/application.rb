require_relative "boot"
require "rails"
require "active_record/railtie"
require "action_controller/railtie"
require "active_job/railtie"
Bundler.require(*Rails.groups)
require_relative "../app/middleware/request_stats"

module Shop
  class Application < Rails::Application
    config.load_defaults 7.1
    config.api_only = true
    config.active_job.queue_adapter = :sidekiq
    config.middleware.use RequestStats
    config.autoload_paths << root.join("app/clients")
    config.log_tags = { request_id: :request_id }
  end
end
