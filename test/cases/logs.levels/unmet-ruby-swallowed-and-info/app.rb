require "sinatra"
require "faraday"
require "logger"

LOG = Logger.new($stdout)
PAYMENTS = Faraday.new(url: ENV.fetch("PAYMENTS_URL"))

post "/charges" do
  begin
    PAYMENTS.post("/charges", request.body.read)
  rescue Faraday::Error => e
    LOG.info("payment failed #{e.message}")
    halt 502
  end
end

get "/charges/:id" do
  begin
    PAYMENTS.get("/charges/#{params[:id]}").body
  rescue Faraday::Error
    nil
  end
end
