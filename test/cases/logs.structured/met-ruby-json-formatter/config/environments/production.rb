Rails.application.configure do
  config.log_level = :info
  config.rails_semantic_logger.format = :json
end
