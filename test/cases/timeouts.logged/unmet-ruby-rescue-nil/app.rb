require "sinatra"
require "logger"
require_relative "lib/loyalty"

LOG = Logger.new($stdout)
LOYALTY = Loyalty.new(ENV.fetch("LOYALTY_URL"))
LOG.info("loyalty client ready timeout=2")

get "/members/:id" do
  content_type :json
  JSON.generate(id: params[:id], points: LOYALTY.points(params[:id]))
end
