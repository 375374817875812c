require "sinatra"
require_relative "lib/seed_catalogue"

get "/seeds/:code" do
  SeedCatalogue.find(params[:code]).body
rescue Net::ReadTimeout => e
  logger.error("seed catalogue timed out for #{params[:code]}: #{e.message}")
  halt 504
end
