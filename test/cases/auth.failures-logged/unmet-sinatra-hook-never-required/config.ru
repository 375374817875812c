# frozen_string_literal: true

require "bundler/setup"
Bundler.require

require_relative "lib/password_strategy"
require_relative "app"

use Rack::Session::Cookie, secret: File.read("/run/secrets/session-key"), expire_after: 3600, secure: true

use Warden::Manager do |manager|
  manager.default_strategies :password
  manager.failure_app = ->(_env) { [401, { "content-type" => "text/plain" }, ["unauthorized"]] }
end

run Greenhouse
