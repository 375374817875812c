require "sinatra"
require "faraday"
require "redis"
require_relative "lib/fuse"
HTTP = Faraday.new(ENV.fetch("RATES"), request: { timeout: 2 })
FUSE = Fuse.new(Redis.new(url: ENV.fetch("REDIS_URL"), timeout: 1), "rates")
get "/rates" do
  FUSE.call { HTTP.get("/latest").body }
end
