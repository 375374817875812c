require "sinatra"
require "faraday"
# require "stoplight"

PAYMENTS = Faraday.new(url: ENV.fetch("PAYMENTS_URL"), request: { timeout: 5 })

get "/charges/:id" do
  PAYMENTS.get("/charges/#{params[:id]}").body
end
