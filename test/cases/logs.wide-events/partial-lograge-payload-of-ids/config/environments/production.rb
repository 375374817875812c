Rails.application.configure do
  config.lograge.enabled = true
  config.lograge.formatter = Lograge::Formatters::Json.new
  config.lograge.custom_payload do |controller|
    { user_id: controller.current_user&.id, request_id: controller.request.request_id }
  end
end
