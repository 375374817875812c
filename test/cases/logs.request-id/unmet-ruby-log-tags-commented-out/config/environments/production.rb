Rails.application.configure do
  # config.log_tags = [:request_id]
end
