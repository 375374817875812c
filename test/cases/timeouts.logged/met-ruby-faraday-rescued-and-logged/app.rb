require "sinatra"
require "faraday"
require "logger"

LOG = Logger.new($stdout)
PAYMENTS = Faraday.new(url: ENV.fetch("PAYMENTS_URL"), request: { timeout: 5 })

get "/charges/:id" do
  begin
    PAYMENTS.get("/charges/#{params[:id]}").body
  rescue Faraday::TimeoutError => e
    LOG.error("payments timed out charge=#{params[:id]} error=#{e.message}")
    halt 504
  end
end
