Rails.application.configure do
  config.eager_load = true
  config.consider_all_requests_local = false
  config.log_level = :info
  config.rails_semantic_logger.format = :json
  config.rails_semantic_logger.started = false
  config.rails_semantic_logger.add_file_appender = false
  config.semantic_logger.add_appender(io: $stdout, formatter: :json)
end
