# frozen_string_literal: true

Rails.application.configure do
  config.log_level = :info
  config.lograge.enabled = true
  config.lograge.formatter = Lograge::Formatters::Json.new
  config.lograge.custom_options = lambda do |event|
    { request_id: event.payload[:request_id], donor_id: event.payload[:donor_id] }
  end
end
