Rails.application.configure do
  config.middleware.insert_before 0, Rack::Timeout, service_timeout: 15
  config.eager_load = false
end
