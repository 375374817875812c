Rails.application.configure do
  config.rails_semantic_logger.format = :json
  config.log_tags = {
    request_id: :request_id,
    user_id: ->(request) { request.session[:user_id] }
  }
end
