require "stoplight"

Stoplight.default_data_store = Stoplight::DataStore::Redis.new(Redis.new(url: ENV.fetch("REDIS_URL")))
