require_relative "boot"
require "action_controller/railtie"

Bundler.require(*Rails.groups)

module Allotments
  class Application < Rails::Application
    config.load_defaults 7.2
    config.api_only = true
  end
end
