# frozen_string_literal: true

Rails.application.configure do
  config.lograge.formatter = Lograge::Formatters::Json.new
  config.lograge.custom_options = lambda do |event|
    { user_id: event.payload[:user_id], time: event.time }
  end
end
