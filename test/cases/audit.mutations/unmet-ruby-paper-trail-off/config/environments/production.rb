Rails.application.configure do
  config.eager_load = true
  config.log_level = :info
  config.force_ssl = true
  config.after_initialize { PaperTrail.enabled = false }
end
