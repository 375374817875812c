Rails.application.configure do
  config.eager_load = true
  config.log_level = :info
  config.lograge.enabled = true
  config.lograge.formatter = Lograge::Formatters::Json.new
end
