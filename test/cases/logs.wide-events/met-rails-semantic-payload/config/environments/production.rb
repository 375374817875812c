Rails.application.configure do
  config.semantic_logger.add_appender(io: $stdout, formatter: :json)
end
