Rails.application.configure do
  config.log_tags = [:request_id]
  config.lograge.enabled = true
  config.lograge.formatter = Lograge::Formatters::Json.new
  config.lograge.custom_payload do |controller|
    { user_id: controller.current_user&.id, tenant: controller.current_tenant&.slug }
  end
end
