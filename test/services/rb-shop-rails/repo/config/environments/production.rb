Rails.application.configure do
  config.cache_classes = true
  config.eager_load = true
  config.consider_all_requests_local = false
  config.force_ssl = true
  config.log_level = :info
  config.rails_semantic_logger.add_file_appender = false
  config.semantic_logger.add_appender(io: $stdout, formatter: :json)
  config.cache_store = :redis_cache_store, {
    url: ENV.fetch("REDIS_URL"), connect_timeout: 1, read_timeout: 0.5, write_timeout: 0.5, pool: { size: 5 }
  }
  config.active_record.dump_schema_after_migration = false
end
