# frozen_string_literal: true

require "rails"
require "action_controller/railtie"
require "active_job/railtie"

Bundler.require(*Rails.groups)

module Lectures
  class Application < Rails::Application
    config.load_defaults 7.2
    config.api_only = true
    config.active_job.queue_adapter = :sidekiq
    config.middleware.insert_before Rack::Runtime, Rack::Timeout, service_timeout: 15, wait_timeout: 10
  end
end
