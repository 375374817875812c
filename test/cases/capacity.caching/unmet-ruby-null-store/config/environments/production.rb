Rails.application.configure do
  config.eager_load = true
  config.log_level = :info
  config.action_controller.perform_caching = false
  config.cache_store = :null_store
end
