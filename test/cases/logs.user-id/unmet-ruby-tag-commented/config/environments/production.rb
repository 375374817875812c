Rails.application.configure do
  config.eager_load = true
  config.log_level = :info
  config.log_tags = [:request_id]
  # config.log_tags << ->(req) { "user:#{req.env["warden"]&.user&.id}" }
end
